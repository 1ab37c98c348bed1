// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.spelling;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.calx.spelling.Speller;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

/**
 * A word of a text that is marked as misspelt.
 *
 * @param word   the word
 * @param offset where it starts
 * @param length how long it is
 */
public record Misspelt(String word, int offset, int length) {

    private static final int MOST = 6;

    /** {@return the marked word at a position, or that ends there; empty when there is none} */
    public static Optional<Misspelt> at(IAnnotationModel model, int position) {
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof SpellingMark mark) {
                Position place = model.getPosition(mark);
                if (place != null && place.getOffset() <= position && position <= place.getOffset() + place.getLength()) {
                    return Optional.of(new Misspelt(mark.word(), place.getOffset(), place.getLength()));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return what can be done about it: words that may have been meant, the likeliest first, and to learn it} It reads a dictionary, which takes its time. */
    public List<ICompletionProposal> corrections() {
        List<ICompletionProposal> proposals = new ArrayList<>();
        new Speller(SpellingPreferences.english()).suggest(word, MOST).forEach(meant -> proposals.add(new WordReplacement(meant, offset, length)));
        proposals.add(new WordAddition(word));
        return proposals;
    }
}
