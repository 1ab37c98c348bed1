// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.spelling;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/**
 * Makes a word one of the author's own.
 *
 * @param word the word
 */
record WordAddition(String word) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        OwnWords.ofWorkspace().add(word);
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getDisplayString() {
        return "Add '" + word + "' to the dictionary";
    }

    @Override
    public String getAdditionalProposalInfo() {
        return "The word is then known in all cases of this workspace. Words can be taken out again in Preferences, Calx, Spelling.";
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_ADD);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
