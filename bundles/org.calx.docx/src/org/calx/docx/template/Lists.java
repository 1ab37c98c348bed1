// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list numbering of a template. The styles List Bullet and List Number decide how lists look; each numbered list
 * gets a number of its own so that it starts again at 1, and so does the list of references.
 *
 * @param abstractNumber the definition that numbered lists use
 * @param bulletNumber   the number that bulleted lists use; 0 if their style has one
 * @param nextAbstract   the first number of a definition that is free
 * @param nextNumber     the first number that is free
 */
public record Lists(int abstractNumber, int bulletNumber, int nextAbstract, int nextNumber) {

    private static final Pattern NUMBER = Pattern.compile("<w:num w:numId=\"(\\d+)\"");
    private static final Pattern DEFINITION = Pattern.compile("<w:abstractNum\\b[^>]*? w:abstractNumId=\"(\\d+)\"");
    private static final String FIRST_NUMBER = "<w:num ";
    private static final Pattern END = Pattern.compile("<w:numIdMacAtCleanup\\b|</w:numbering>");

    /**
     * Reads what the standard template says of lists.
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
        return new Lists(abstractNumber, 0, next(DEFINITION, numbering), next(NUMBER, numbering));
    }

    /**
     * Adds numbers for a manuscript's numbered lists and its references.
     *
     * @param numbering  the numbering part
     * @param lists      how many numbered lists there are
     * @param references how references are numbered, such as {@code [%1]}; empty if they are not
     * @return the numbering part with {@code lists} more numbers from {@link #nextNumber} on, and one more for the
     *         references
     */
    public String numbered(String numbering, int lists, String references) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < lists; i++) {
            numbers.append("<w:num w:numId=\"").append(nextNumber + i).append("\"><w:abstractNumId w:val=\"")
                    .append(abstractNumber)
                    .append("\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        String numbered = numbering;
        if (!references.isEmpty()) {
            int first = numbering.contains(FIRST_NUMBER) ? numbering.indexOf(FIRST_NUMBER) : end(numbering);
            numbered = numbering.substring(0, first) + definition(references) + numbering.substring(first);
            numbers.append("<w:num w:numId=\"").append(nextNumber + lists).append("\"><w:abstractNumId w:val=\"")
                    .append(nextAbstract).append("\"/></w:num>");
        }
        int end = end(numbered);
        return numbered.substring(0, end) + numbers + numbered.substring(end);
    }

    private String definition(String references) {
        return "<w:abstractNum w:abstractNumId=\"" + nextAbstract + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\""
                + references.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
                + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"567\" w:hanging=\"567\"/></w:pPr></w:lvl></w:abstractNum>";
    }

    private static int end(String numbering) {
        Matcher end = END.matcher(numbering);
        if (!end.find()) {
            throw new IllegalArgumentException("the template's numbering has no end");
        }
        return end.start();
    }

    private static int next(Pattern pattern, String xml) {
        return pattern.matcher(xml).results().mapToInt(found -> Integer.parseInt(found.group(1))).max().orElse(0) + 1;
    }

    private static int after(String xml, int from, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(xml);
        if (!matcher.find(from)) {
            throw new IllegalArgumentException("the template's style List Number is not numbered");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
