// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.List;
import java.util.Set;
import org.calx.manuscript.document.Run;

/**
 * Text and its emphasis: what running text looks like, whatever it is about.
 *
 * @param text      the text
 * @param emphases its emphasised parts, in order, none of which overlap
 */
public record Lettering(String text, List<Emphasis> emphases) {

    /** No text. */
    public static final Lettering EMPTY = new Lettering("", List.of());

    /** Copies the list. */
    public Lettering {
        emphases = List.copyOf(emphases);
    }

    /** {@return text without emphasis} */
    public static Lettering plain(String text) {
        return new Lettering(text, List.of());
    }

    /**
     * A part in one appearance.
     *
     * @param start where it starts
     * @param end   where it ends, behind its last character
     * @param marks its emphasis
     * @param link  whether it leads out of the document
     */
    public record Emphasis(int start, int end, Set<Run.Mark> marks, boolean link) {

        /** Copies the set. */
        public Emphasis {
            marks = Set.copyOf(marks);
        }
    }
}
