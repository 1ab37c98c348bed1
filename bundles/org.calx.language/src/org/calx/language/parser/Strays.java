// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import org.antlr.runtime.CharStream;

/**
 * Finds lines that start with a word no statement starts with, such as a misspelled keyword. The lexer takes such a line
 * out, together with the block it opens, so that its neighbours are read as if it were not there.
 */
final class Strays {

    private final Deque<Block> blocks = new ArrayDeque<>();
    private String statement = "";

    /** Forgets what came before; for a new input. */
    void reset() {
        blocks.clear();
        statement = "";
    }

    /**
     * Whether the word just read makes its line a stray one.
     *
     * @param word    the first word of a line
     * @param isWord  whether it is a plain word, as opposed to a keyword of the language
     * @return true when no statement of the present block starts or goes on with it
     */
    boolean isStray(String word, boolean isWord) {
        return !blocks.isEmpty() && blocks.peek().isForeign(word) && (isWord || Block.isOnlyInner(word));
    }

    /** Notes a word that was read. */
    void seen(String word, boolean startsStatement) {
        switch (word) {
        case "{" -> blocks.push(Block.of(statement));
        case "}" -> blocks.poll();
        default -> {
            if (startsStatement && (blocks.isEmpty() || blocks.peek() == Block.FREE || !blocks.peek().isForeign(word))) {
                statement = word;
            }
        }
        }
    }

    /** {@return how many characters after this point belong to the stray line and the block it opens} */
    static int rest(CharStream input) {
        int length = 0;
        int depth = 0;
        boolean quoted = false;
        for (int c = input.LA(1); c != CharStream.EOF; c = input.LA(length + 1)) {
            if (c == '\n') {
                quoted = false;
                if (depth == 0) {
                    break;
                }
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '{' && !quoted) {
                depth++;
            } else if (c == '}' && !quoted && --depth <= 0) {
                return depth < 0 ? length : length + 1;
            }
            length++;
        }
        return depth > 0 ? 0 : length;
    }

    /** {@return what is wrong with a stray line that starts with this word} */
    String message(String word) {
        Block block = blocks.peek();
        String near = block.starters().stream().min(Comparator.comparingInt((String starter) -> distance(word, starter))
                .thenComparing(Comparator.naturalOrder())).filter(starter -> distance(word, starter) <= 2)
                .map(starter -> "; did you mean '" + starter + "'?").orElse("");
        return "'" + word + "' starts no statement in the " + (block == Block.CASE ? "case" : block.keyword()) + near;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
