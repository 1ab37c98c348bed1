// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.source;

import java.util.Arrays;
import java.util.List;
import org.calx.ui.preview.source.Words.Word;

/**
 * Finds a sentence in a text that says it in almost the same words: embedded values and citations read differently when printed. This is
 * the local alignment of Smith and Waterman, on words.
 */
final class WordAlignment {

    private static final int MATCH = 2;
    private static final int GAP = -1;

    private static final byte STOP = 0;
    private static final byte BOTH = 1;
    private static final byte SAID = 2;
    private static final byte WRITTEN = 3;

    private WordAlignment() {
    }

    /**
     * Aligns.
     *
     * @param said    the words of the sentence
     * @param written the words of the text
     * @return for each word of the sentence the place of the same word among those of the text, or -1
     */
    static int[] of(List<Word> said, List<Word> written) {
        int[] found = new int[said.size()];
        Arrays.fill(found, -1);
        byte[][] way = new byte[said.size() + 1][written.size() + 1];
        int[] above = new int[written.size() + 1];
        int best = 0;
        int row = 0;
        int column = 0;
        for (int i = 1; i <= said.size(); i++) {
            int[] here = new int[written.size() + 1];
            String word = said.get(i - 1).text();
            for (int j = 1; j <= written.size(); j++) {
                int both = above[j - 1] + (word.equals(written.get(j - 1).text()) ? MATCH : GAP);
                int score = Math.max(0, Math.max(both, Math.max(above[j], here[j - 1]) + GAP));
                here[j] = score;
                way[i][j] = score == 0 ? STOP : score == both ? BOTH : score == above[j] + GAP ? SAID : WRITTEN;
                if (score > best) {
                    best = score;
                    row = i;
                    column = j;
                }
            }
            above = here;
        }
        while (way[row][column] != STOP) {
            switch (way[row][column]) {
            case BOTH -> {
                row--;
                column--;
                if (said.get(row).text().equals(written.get(column).text())) {
                    found[row] = column;
                }
            }
            case SAID -> row--;
            default -> column--;
            }
        }
        return found;
    }
}
