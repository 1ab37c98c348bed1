// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list numbering of a template. The styles List Bullet and List Number decide how lists look; each numbered list
 * gets a number of its own so that it starts again at 1.
 *
 * @param abstractNumber the definition that the style List Number uses
 * @param nextNumber     the first number that is free
 */
public record Lists(int abstractNumber, int nextNumber) {

    private static final Pattern NUMBER = Pattern.compile("<w:num w:numId=\"(\\d+)\"");
    private static final String END = "</w:numbering>";

    /**
     * Reads what the template says of lists.
     *
     * @param styles    the styles part
     * @param numbering the numbering part
     * @return the list numbering
     * @throws IllegalArgumentException if the style List Number is not numbered
     */
    static Lists read(String styles, String numbering) {
        int style = styles.indexOf("w:styleId=\"ListNumber\"");
        int number = after(styles, Math.max(0, style), "<w:numId w:val=\"(\\d+)\"");
        int abstractNumber = after(numbering, 0,
                "<w:num w:numId=\"" + number + "\"[^>]*>\\s*<w:abstractNumId w:val=\"(\\d+)\"");
        int last = NUMBER.matcher(numbering).results().mapToInt(found -> Integer.parseInt(found.group(1))).max()
                .orElse(0);
        return new Lists(abstractNumber, last + 1);
    }

    /**
     * Adds numbers for a manuscript's numbered lists.
     *
     * @param numbering the numbering part
     * @param lists     how many numbered lists there are
     * @return the numbering part with {@code lists} more numbers from {@link #nextNumber} on
     */
    public String numbered(String numbering, int lists) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < lists; i++) {
            numbers.append("<w:num w:numId=\"").append(nextNumber + i).append("\"><w:abstractNumId w:val=\"")
                    .append(abstractNumber)
                    .append("\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return numbering.replace(END, numbers + END);
    }

    private static int after(String xml, int from, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(xml);
        if (!matcher.find(from)) {
            throw new IllegalArgumentException("the template's style List Number is not numbered");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
