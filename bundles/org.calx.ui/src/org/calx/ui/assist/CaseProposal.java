// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.assist;

import java.util.Optional;
import org.calx.ide.contentassist.Proposal;
import org.calx.ide.contentassist.ProposalKind;
import org.calx.ui.picture.Pictures;
import org.calx.ui.text.StatementText;
import org.calx.ui.text.WrappedText;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A proposal in the list of an editor. Its places to fill in are visited with the tabulator key. */
final class CaseProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension6, ICompletionProposalExtension7 {

    private final Proposal proposal;
    private final int asked;
    private Point selection;

    /** Made for a proposal, and the place of the caret where it was asked for. */
    CaseProposal(Proposal proposal, int asked) {
        this.proposal = proposal;
        this.asked = asked;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        try {
            boolean insert = (stateMask & SWT.MOD1) != 0;
            document.replace(proposal.offset(), proposal.replaced(document.get(), asked, offset, insert), proposal.text());
            selection = new Point(proposal.offset() + proposal.text().length(), 0);
            if (!proposal.slots().isEmpty()) {
                link(viewer, document);
            }
        } catch (BadLocationException changed) {
            ILog.of(getClass()).warn("The text changed under a proposal", changed);
        }
    }

    private void link(ITextViewer viewer, IDocument document) throws BadLocationException {
        LinkedModeModel model = new LinkedModeModel();
        int order = 0;
        for (Proposal.Slot slot : proposal.slots()) {
            LinkedPositionGroup group = new LinkedPositionGroup();
            group.addPosition(new LinkedPosition(document, proposal.offset() + slot.offset(), slot.length(), order++));
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI ui = new LinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, proposal.offset() + proposal.text().length(), 0, Integer.MAX_VALUE);
        ui.enter();
        selection = new Point(ui.getSelectedRegion().getOffset(), ui.getSelectedRegion().getLength());
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        return offset >= proposal.offset() && typed(document, offset).filter(proposal::fits).isPresent();
    }

    private Optional<String> typed(IDocument document, int offset) {
        try {
            return Optional.of(document.get(proposal.offset(), offset - proposal.offset()));
        } catch (BadLocationException changed) {
            return Optional.empty();
        }
    }

    @Override
    public StyledString getStyledDisplayString(IDocument document, int offset, BoldStylerProvider bold) {
        StyledString styled = getStyledDisplayString();
        typed(document, offset).map(typed -> typed.replace("\"", "")).ifPresent(typed -> {
            int match = proposal.matchIn(typed);
            if (match >= 0) {
                styled.setStyle(match, Math.min(typed.length(), proposal.label().length() - match), bold.getBoldStyler());
            }
        });
        return styled;
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString styled = new StyledString(proposal.label());
        return proposal.detail().isEmpty() ? styled : styled.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getDisplayString() {
        return proposal.detail().isEmpty() ? proposal.label() : proposal.label() + "  " + proposal.detail();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.documentation().isEmpty() ? null
                : proposal.kind() == ProposalKind.STATEMENT ? StatementText.outdented(proposal.documentation()) : proposal.documentation();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return proposal.kind() == ProposalKind.STATEMENT ? StatementText.windows() : WrappedText.windows();
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return proposal.text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return proposal.offset();
    }

    @Override
    public Image getImage() {
        return Pictures.of(proposal.kind());
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public void apply(IDocument document) {
        throw new IllegalStateException("the list applies a proposal to a viewer");
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown in the text before a proposal is chosen
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing is shown in the text before a proposal is chosen
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
