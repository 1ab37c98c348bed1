// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a file into tags and values. */
final class TaggedLines {

    private static final int LONGEST = 1_000_000;

    private TaggedLines() {
    }

    /**
     * Splits.
     *
     * @param text the text of a file with any line ends
     * @param tag  what a line with a tag starts with; its first group is the tag
     * @return the lines; what stands before the first tag is left out, what stands behind one without a tag belongs to its value
     */
    static List<TaggedLine> of(String text, Pattern tag) {
        List<TaggedLine> lines = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        String last = null;
        int offset = 0;
        int valueStart = 0;
        for (int start = text.startsWith("\uFEFF") ? 1 : 0; start < text.length();) {
            int end = end(text, start);
            Matcher found = tag.matcher(text).region(start, end);
            if (found.lookingAt()) {
                if (last != null) {
                    lines.add(new TaggedLine(last, value.toString(), offset, valueStart));
                }
                last = found.group(1);
                offset = start;
                valueStart = found.end();
                value.setLength(0);
                value.append(text, found.end(), end);
                value.setLength(value.toString().stripTrailing().length());
            } else if (last != null && value.length() < LONGEST) {
                String more = text.substring(start, end).strip();
                value.append(value.isEmpty() || more.isEmpty() ? "" : " ").append(more);
            }
            start = end;
            while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
                start++;
            }
        }
        if (last != null) {
            lines.add(new TaggedLine(last, value.toString(), offset, valueStart));
        }
        return lines;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
