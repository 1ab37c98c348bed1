// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.source;

import java.util.ArrayList;
import java.util.List;
import org.calx.ui.preview.proof.Sentences;
import org.calx.ui.preview.proof.Sentences.Part;

/**
 * What an author wrote in quotation marks in a statement, sentence by sentence.
 *
 * @param sentences the sentences in order; they count from the start of the file
 * @param words     their words
 */
record WrittenText(List<Part> sentences, List<Words.Word> words) {

    private static final String LONG = "\"\"\"";

    /** Takes a statement apart. */
    static WrittenText of(String file, int start, int end) {
        List<Part> sentences = new ArrayList<>();
        List<Words.Word> words = new ArrayList<>();
        for (int at = file.indexOf('"', start); at >= 0 && at < end; at = file.indexOf('"', at)) {
            String quote = file.startsWith(LONG, at) ? LONG : "\"";
            int from = at + quote.length();
            int to = closing(file, quote, from, end);
            sentences.addAll(Sentences.of(file, from, to));
            words.addAll(Words.of(file, from, to));
            at = Math.min(end, to + quote.length());
        }
        return new WrittenText(sentences, words);
    }

    /** Where quoted text ends; at the end of the statement when it is not closed. */
    private static int closing(String file, String quote, int from, int end) {
        int to = file.indexOf(quote, from);
        while (to > 0 && quote.length() == 1 && file.charAt(to - 1) == '\\') {
            to = file.indexOf(quote, to + 1);
        }
        return to < 0 || to > end ? end : to;
    }

    /** {@return the place of the sentence that holds an offset of the file, among the sentences} */
    int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
