// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of a BibTeX file as text. An entry ends where its braces balance, or, when they never do, before the next line that starts
 * an entry.
 *
 * @param type   what follows the at sign
 * @param key    the citation key; empty when there is none
 * @param line   the line it starts on, from 1
 * @param text   all of it
 * @param closed whether its braces balance
 */
record BibtexChunk(String type, String key, int line, String text, boolean closed) {

    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*@([A-Za-z]+)\\s*[({]\\s*([^\\s,={}\"]*)");

    /** {@return the entries of a file} */
    static List<BibtexChunk> split(String text) {
        List<BibtexChunk> chunks = new ArrayList<>();
        Matcher start = START.matcher(text);
        int line = 1;
        int counted = 0;
        int from = 0;
        while (from <= text.length() && start.find(from)) {
            int begin = start.start();
            int limit = start.find(start.end()) ? start.start() : text.length();
            start.find(begin);
            int end = balanced(text, begin, limit);
            boolean closed = end >= 0;
            int stop = closed ? end + 1 : limit;
            for (; counted < start.start(1); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            chunks.add(new BibtexChunk(start.group(1), start.group(2), line, text.substring(start.start(1) - 1, stop), closed));
            from = stop;
        }
        return chunks;
    }

    /** Where the braces of the entry close; -1 when they do not before the limit. */
    private static int balanced(String text, int begin, int limit) {
        int depth = 0;
        for (int i = begin; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '(' && depth == 0) {
                depth++;
            } else if (c == '}' || c == ')' && depth == 1 && parenthesised(text, begin)) {
                depth--;
                if (depth <= 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean parenthesised(String text, int begin) {
        int brace = text.indexOf('{', begin);
        int parenthesis = text.indexOf('(', begin);
        return parenthesis >= 0 && (brace < 0 || parenthesis < brace);
    }
}
