// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.about;

import java.util.ArrayList;
import java.util.List;

/**
 * A licence or notice for a window of any width: lines that were broken where the file is full are whole again, and what is marked as strong
 * or as a heading is known instead of being written with signs.
 *
 * @param words  the text
 * @param strong where it is strong
 */
public record LegalText(String words, List<Part> strong) {

    private static final String SIGN = "**";
    /** A line that is so full was broken, for no line is as long as there is room. */
    private static final double FULL = 0.85;

    /** A part of the text. */
    public record Part(int offset, int length) {
    }

    /** {@return the text of a file} */
    public static LegalText of(String file) {
        StringBuilder words = new StringBuilder();
        List<Part> strong = new ArrayList<>();
        for (String line : whole(file)) {
            words.append(words.isEmpty() ? "" : "\n");
            String heading = line.replaceFirst("^#+ ", "");
            if (!heading.equals(line)) {
                strong.add(new Part(words.length(), heading.length()));
            }
            append(heading, words, strong);
        }
        return new LegalText(words.toString(), List.copyOf(strong));
    }

    private static void append(String line, StringBuilder words, List<Part> strong) {
        int from = 0;
        int sign = line.indexOf(SIGN);
        int end = sign < 0 ? -1 : line.indexOf(SIGN, sign + SIGN.length());
        while (end >= 0) {
            words.append(line, from, sign);
            strong.add(new Part(words.length(), end - sign - SIGN.length()));
            words.append(line, sign + SIGN.length(), end);
            from = end + SIGN.length();
            sign = line.indexOf(SIGN, from);
            end = sign < 0 ? -1 : line.indexOf(SIGN, sign + SIGN.length());
        }
        words.append(line.substring(from));
    }

    /** A full line goes on in the next one. */
    private static List<String> whole(String file) {
        List<String> lines = file.stripTrailing().lines().toList();
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        List<String> whole = new ArrayList<>();
        boolean full = false;
        for (String line : lines) {
            String text = line.strip();
            if (full && !text.isEmpty()) {
                whole.set(whole.size() - 1, whole.getLast() + " " + text);
            } else {
                whole.add(line);
            }
            full = line.length() > FULL * width;
        }
        return whole;
    }
}
