// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a template: its {@code w:sectPr} and the room it leaves for text.
 *
 * @param xml        the section's element as the template has it
 * @param textWidth  the width of the text in twentieths of a point
 * @param textHeight the height of the text in twentieths of a point
 */
public record Section(String xml, int textWidth, int textHeight) {

    private static final Pattern ELEMENT = Pattern.compile("<w:sectPr\\b[^>]*>.*</w:sectPr>(?=\\s*</w:body>)",
            Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("<w:headerReference\\b[^>]*w:type=\"default\"[^>]*/>");
    private static final Pattern START = Pattern.compile("<w:sectPr\\b[^>]*>");

    /**
     * Reads the last section of a document part.
     *
     * @param document the document part as text
     * @return the section
     * @throws IllegalArgumentException if the part has none or it lacks the page's size
     */
    static Section read(String document) {
        int body = document.lastIndexOf("<w:sectPr");
        Matcher element = ELEMENT.matcher(document);
        if (body < 0 || !element.find(body)) {
            throw new IllegalArgumentException("the template's last section has no page set-up");
        }
        String xml = element.group();
        int width = number(xml, "pgSz", "w") - number(xml, "pgMar", "left") - number(xml, "pgMar", "right");
        int height = number(xml, "pgSz", "h") - number(xml, "pgMar", "top") - number(xml, "pgMar", "bottom");
        return new Section(xml, width, height);
    }

    /**
     * Gives every page a header in place of the template's own.
     *
     * @param relation the id of the relationship to the header part
     * @return the section's element with a reference to it
     */
    public String withHeader(String relation) {
        return START.matcher(HEADER.matcher(xml).replaceAll("")).replaceFirst(start -> Matcher.quoteReplacement(
                start.group() + "<w:headerReference w:type=\"default\" r:id=\"" + relation + "\"/>"));
    }

    private static int number(String xml, String element, String attribute) {
        Matcher matcher = Pattern.compile("<w:" + element + "\\b[^>]*\\bw:" + attribute + "=\"(\\d+)\"").matcher(xml);
        if (!matcher.find()) {
            throw new IllegalArgumentException("the template's page set-up lacks w:" + element + " w:" + attribute);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
