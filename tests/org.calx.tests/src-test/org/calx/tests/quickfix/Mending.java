// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.quickfix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text before and after a fix, read from a file that says at its head how it is written.
 *
 * @param code   the code of the finding
 * @param safe   whether no person has to choose
 * @param label  what the fix is called
 * @param before the text before
 * @param after  the text after
 */
record Mending(String code, boolean safe, String label, String before, String after) {

    private static final Pattern BLOCK = Pattern.compile("(?s)([A-Z_]+) (safe|choice): ([^\n]*)\n(.*)");

    /** Reads all mendings of a file. */
    static List<Mending> read(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).split("(?m)^== ")).skip(1).map(Mending::parse).toList();
    }

    private static Mending parse(String block) {
        Matcher parts = BLOCK.matcher(block);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a mending: " + block);
        }
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String line : parts.group(4).stripTrailing().split("\n")) {
            String text = (line.length() < 2 ? "" : line.substring(2)).replace("\\u0002", "\u0002").replace("\\f", "\f");
            if (!line.startsWith("+")) {
                before.append(text).append('\n');
            }
            if (!line.startsWith("-")) {
                after.append(text).append('\n');
            }
        }
        return new Mending(parts.group(1), parts.group(2).equals("safe"), parts.group(3), whole(before), whole(after));
    }

    /** Statements of a case stand in one; a text with a case of its own is whole already. */
    private static String whole(StringBuilder text) {
        return text.indexOf("case ") == 0 || text.indexOf("// empty") == 0 ? text.toString() : "case Example {\n" + text + "}\n";
    }

    @Override
    public String toString() {
        return code + ": " + label;
    }
}
