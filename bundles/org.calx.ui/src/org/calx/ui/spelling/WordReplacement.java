// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.spelling;

import org.calx.ui.picture.Pictures;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * Puts a word in the place of another.
 *
 * @param word   the new word
 * @param offset where the old one starts
 * @param length how long it is
 */
record WordReplacement(String word, int offset, int length) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(offset, length, word);
        } catch (BadLocationException changed) {
            ILog.of(WordReplacement.class).warn("The text changed under a misspelt word");
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(offset + word.length(), 0);
    }

    @Override
    public String getDisplayString() {
        return "Change to '" + word + "'";
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return Pictures.ofFix();
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
