// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import org.calx.ide.contentassist.ProposalKind;
import org.calx.ui.picture.Pictures;
import org.calx.ui.text.StatementText;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A template in the list of proposals, shown like the statements among which it stands. */
final class CaseTemplateProposal extends TemplateProposal implements ICompletionProposalExtension6, ICompletionProposalExtension7 {

    private final int start;

    CaseTemplateProposal(Template template, CaseTemplateContext context, IRegion replaced) {
        super(template, context, replaced, null);
        start = replaced.getOffset();
    }

    @Override
    public Image getImage() {
        return Pictures.of(ProposalKind.STATEMENT);
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return StatementText.windows();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return StatementText.outdented(super.getAdditionalProposalInfo());
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString styled = new StyledString(getTemplate().getName() + " …");
        return getTemplate().getDescription().isEmpty() ? styled
                : styled.append("  " + getTemplate().getDescription(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public StyledString getStyledDisplayString(IDocument document, int offset, BoldStylerProvider bold) {
        StyledString styled = getStyledDisplayString();
        String typed = typed(document, offset);
        int match = TemplateProposals.match(getTemplate().getName(), typed);
        if (!typed.isEmpty() && match >= 0) {
            styled.setStyle(match, typed.length(), bold.getBoldStyler());
        }
        return styled;
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        return offset >= start && TemplateProposals.match(getTemplate().getName(), typed(document, offset)) >= 0;
    }

    private String typed(IDocument document, int offset) {
        try {
            return offset < start ? "" : document.get(start, offset - start);
        } catch (BadLocationException changed) {
            return "\n"; // fits nothing
        }
    }
}
