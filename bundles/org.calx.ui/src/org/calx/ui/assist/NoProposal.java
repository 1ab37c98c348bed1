// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.assist;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Says in the list why there is nothing in it; goes away with the next key. */
record NoProposal(String getDisplayString, int offset) implements ICompletionProposal, ICompletionProposalExtension2 {

    @Override
    public void apply(IDocument document) {
        // there is nothing to insert
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int caret) {
        // there is nothing to insert
    }

    @Override
    public boolean validate(IDocument document, int caret, DocumentEvent event) {
        return false;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // there is nothing to show
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // there is nothing to show
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
