// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.text;

import java.util.ArrayList;
import java.util.List;

/** Text in lines no wider than there is room. */
public final class Wrapping {

    private static final String ELLIPSIS = "…";

    private Wrapping() {
    }

    /**
     * Breaks text at spaces; after hyphens and slashes, and within a word, only if the word alone is too wide.
     *
     * @param text  the text; runs of white space count as one space, a no-break space never breaks
     * @param width the room in millimetres
     * @return the lines; none for blank text
     */
    public static List<String> lines(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[ \\t\\r\\n]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (style.width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (style.width(line) > width && line.length() > 1) {
                int end = breakOf(line, style, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** {@return the lines of text, the last of at most so many ending in an ellipsis if that is not all} */
    public static List<String> lines(String text, TextStyle style, double width, int most) {
        List<String> lines = lines(text, style, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && style.width(last + ELLIPSIS) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        kept.set(most - 1, last + ELLIPSIS);
        return kept;
    }

    private static int breakOf(String word, TextStyle style, double width) {
        int fits = word.offsetByCodePoints(0, 1);
        int good = 0;
        while (fits < word.length() && style.width(word.substring(0, word.offsetByCodePoints(fits, 1))) <= width) {
            fits = word.offsetByCodePoints(fits, 1);
            good = "-/–".indexOf(word.charAt(fits - 1)) >= 0 ? fits : good;
        }
        return good > 0 ? good : fits;
    }
}
