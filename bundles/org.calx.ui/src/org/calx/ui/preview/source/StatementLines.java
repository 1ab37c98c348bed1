// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.calx.ui.preview.proof.Sentences.Part;
import org.calx.ui.preview.source.Words.Word;

/**
 * The lines of a statement, to tell which of them a composed sentence is about: the one with most of its words, where words that stand in
 * few lines count more.
 */
final class StatementLines {

    /** A line is told apart when it shares at least one word with a sentence that no other line has. */
    private static final double ENOUGH = 0.9;

    private final List<Part> lines = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, Integer> spread = new HashMap<>();

    /** Takes a statement apart. */
    StatementLines(String text, int start, int end) {
        for (int from = start; from < end;) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 || newline > end ? end : newline;
            Set<String> inLine = distinct(Words.of(text, from, to));
            if (!inLine.isEmpty()) {
                lines.add(new Part(from + indent(text, from, to), to));
                words.add(inLine);
                inLine.forEach(word -> spread.merge(word, 1, Integer::sum));
            }
            from = to + 1;
        }
    }

    private static int indent(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    static Set<String> distinct(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.toCollection(HashSet::new));
    }

    /** {@return the line that a sentence is about, by its number from 0; empty when none can be told from the others} */
    OptionalInt line(Set<String> sentence) {
        int best = 0;
        double most = 0;
        for (int i = 0; i < lines.size(); i++) {
            double score = score(i, sentence);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return most < ENOUGH ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** {@return how much of a line a sentence has} */
    double score(int line, Set<String> sentence) {
        double score = 0;
        for (String word : words.get(line)) {
            if (sentence.contains(word)) {
                score += 1.0 / spread.get(word);
            }
        }
        return score;
    }

    /** {@return where a line stands in the file} */
    Part place(int line) {
        return lines.get(line);
    }

    /** {@return the number of the line at an offset of the file} */
    int at(int offset) {
        int line = 0;
        while (line < lines.size() - 1 && lines.get(line).end() < offset) {
            line++;
        }
        return line;
    }
}
