// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Text with places to fill in.
 *
 * @param text  the text, with words standing in the places
 * @param slots the places
 */
record Snippet(String text, List<Proposal.Slot> slots) {

    /**
     * Reads a snippet.
     *
     * @param source      the text; places stand between ‹ and ›: {@code #} is a free name, {@code today} and {@code year} are dates
     * @param rule        the rule of the grammar that a free name is for
     * @param names       names still free
     * @param indentation white space before its lines but the first
     */
    static Snippet of(String source, String rule, FreeNames names, String indentation) {
        String lines = source.strip().replace("\n", "\n" + indentation);
        List<Proposal.Slot> slots = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = lines.indexOf('‹'); open >= 0; open = lines.indexOf('‹', at)) {
            int close = lines.indexOf('›', open);
            text.append(lines, at, open);
            String word = word(lines.substring(open + 1, close), rule, names);
            slots.add(new Proposal.Slot(text.length(), word.length()));
            text.append(word);
            at = close + 1;
        }
        return new Snippet(text.append(lines, at, lines.length()).toString(), slots);
    }

    private static String word(String place, String rule, FreeNames names) {
        return switch (place) {
        case "#" -> names.next(rule);
        case "today" -> LocalDate.now().toString();
        case "year" -> String.valueOf(LocalDate.now().getYear());
        default -> place;
        };
    }
}
