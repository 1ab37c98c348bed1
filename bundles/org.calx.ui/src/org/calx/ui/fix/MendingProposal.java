// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.calx.ui.text.WrappedText;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * Something to do about a finding, in the list that opens at the caret.
 *
 * @param label  what it does
 * @param rule   the code of the rule
 * @param info   what is wrong, and what changes
 * @param image  its picture
 * @param action does it
 */
record MendingProposal(String label, String rule, String info, Image image, Consumer<IDocument> action)
        implements ICompletionProposal, ICompletionProposalExtension3, ICompletionProposalExtension6 {

    @Override
    public void apply(IDocument document) {
        action.accept(document);
    }

    @Override
    public String getDisplayString() {
        return label + "  " + rule;
    }

    @Override
    public StyledString getStyledDisplayString() {
        return new StyledString(label).append("  " + rule, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return info;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return WrappedText.windows();
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public Point getSelection(IDocument document) {
        return null; // the action has left the caret where it belongs
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return "";
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return offset;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
