// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.book;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Looks for words in chapters. A word in a heading weighs more than many in the text.
 *
 * @param words lower-case words
 */
record Search(List<String> words) {

    private static final int HEADING = 100;
    private static final int WHOLE_HEADING = 1000;
    private static final int MOST = 20;

    private record Weighed(Chapter chapter, int weight) {
    }

    Search(String query) {
        this(List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    List<Chapter> in(List<Chapter> chapters) {
        if (words.getFirst().isEmpty()) {
            return List.of();
        }
        return chapters.stream().map(chapter -> new Weighed(chapter, weigh(chapter))).filter(found -> found.weight() > 0)
                .sorted(Comparator.comparingInt(Weighed::weight).reversed()).map(Weighed::chapter).toList();
    }

    private int weigh(Chapter chapter) {
        String title = chapter.title().toLowerCase(Locale.ROOT);
        String text = chapter.words().toLowerCase(Locale.ROOT);
        int weight = title.equals(String.join(" ", words)) ? WHOLE_HEADING : 0;
        for (String word : words) {
            int found = (title.contains(word) ? HEADING : 0) + Math.min(MOST, count(text, word));
            if (found == 0) {
                return 0;
            }
            weight += found;
        }
        return weight;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0 && count < MOST; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}
