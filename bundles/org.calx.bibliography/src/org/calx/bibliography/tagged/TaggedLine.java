// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.tagged;

import java.util.List;
import java.util.Map;

/**
 * A tag with its value, which may run over several lines of the file.
 *
 * @param tag    the tag in capital letters
 * @param value  the value; line ends within it are spaces
 * @param offset where the tag stands
 * @param start  where the value stands
 */
record TaggedLine(String tag, String value, int offset, int start) {

    /** {@return the first value of a tag; empty without one} */
    static String first(List<TaggedLine> lines, String... tags) {
        for (String tag : tags) {
            for (TaggedLine line : lines) {
                if (line.tag().equals(tag) && !line.value().isBlank()) {
                    return line.value();
                }
            }
        }
        return "";
    }

    /** {@return the value among others of a map; the first tag of the entry that has one} */
    static <T> T mapped(List<TaggedLine> lines, String tag, Map<String, T> values, T otherwise) {
        return lines.stream().filter(line -> line.tag().equals(tag) && values.containsKey(line.value())).findFirst()
                .map(line -> values.get(line.value())).orElse(otherwise);
    }
}
