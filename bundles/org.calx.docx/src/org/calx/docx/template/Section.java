// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a template: its {@code w:sectPr} and the room it leaves for text.
 *
 * @param xml        the section's element as the template has it
 * @param textWidth  the width of the text, or of a column of it, in twentieths of a point
 * @param textHeight the height of the text in twentieths of a point
 */
public record Section(String xml, int textWidth, int textHeight) {

    private static final Pattern ELEMENT = Pattern.compile("<w:sectPr\\b[^>]*>.*</w:sectPr>", Pattern.DOTALL);
    private static final Pattern PAGES = Pattern.compile("<w:(?:header|footer)Reference\\b[^>]*/>\\s*");
    private static final Pattern START = Pattern.compile("<w:sectPr\\b[^>]*>");
    private static final Pattern AFTER_LINES = Pattern.compile(
            "<w:(?:pgNumType|cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid)\\b|</w:sectPr>");
    private static final Pattern LINES = Pattern.compile("<w:lnNumType\\b[^>]*/>");

    /**
     * Reads the section of a document part.
     *
     * @param document the document part, or the section alone, as text
     * @return the section
     * @throws IllegalArgumentException if there is none or it lacks the page's size
     */
    static Section of(String document) {
        Matcher element = ELEMENT.matcher(document);
        if (!element.find()) {
            throw new IllegalArgumentException("there is no page set-up");
        }
        String xml = element.group();
        int width = number(xml, "pgSz", "w") - number(xml, "pgMar", "left") - number(xml, "pgMar", "right");
        int height = number(xml, "pgSz", "h") - Math.abs(number(xml, "pgMar", "top")) - Math.abs(number(xml, "pgMar", "bottom"));
        int columns = optional(xml, "cols", "num").orElse(1);
        int column = (width - (columns - 1) * optional(xml, "cols", "space").orElse(720)) / Math.max(1, columns);
        if (column < 1000 || height < 1000) {
            throw new IllegalArgumentException("the page set-up leaves no room for text");
        }
        return new Section(xml, column, height);
    }

    /** {@return the id of the relationship to a header or footer, empty without} */
    Optional<String> page(String kind, String type) {
        Matcher found = PAGES.matcher(xml);
        while (found.find()) {
            String reference = found.group();
            boolean ofType = reference.contains("w:type=\"" + type + "\"") || type.equals("default") && !reference.contains("w:type=");
            if (reference.startsWith("<w:" + kind) && ofType) {
                return Optional.of(reference.replaceAll("(?s).*r:id=\"([^\"]*)\".*", "$1"));
            }
        }
        return Optional.empty();
    }

    boolean hasTitlePage() {
        return Pattern.compile("<w:titlePg(?![^>]*w:val=\"(?:0|false|off)\")").matcher(xml).find();
    }

    /** {@return the section with one more header or footer} */
    Section withPage(String kind, String type, String relation) {
        return with(START.matcher(xml).replaceFirst(start -> Matcher.quoteReplacement(start.group() + "<w:" + kind
                + "Reference w:type=\"" + type + "\" r:id=\"" + relation + "\"/>")));
    }

    /** {@return the section's element without headers and footers} */
    String withoutPages() {
        return PAGES.matcher(xml).replaceAll("");
    }

    /** {@return the section with its lines numbered from the first to the last page} */
    Section withLineNumbers() {
        String without = LINES.matcher(xml).replaceAll("");
        return with(AFTER_LINES.matcher(without).replaceFirst(next -> Matcher.quoteReplacement(
                "<w:lnNumType w:countBy=\"1\" w:restart=\"continuous\"/>" + next.group())));
    }

    /** {@return whether the lines are numbered} */
    public boolean hasLineNumbers() {
        return LINES.matcher(xml).find();
    }

    /** {@return the section with only those headers and footers whose relationships are kept} */
    Section keeping(List<Relation> relations) {
        return with(PAGES.matcher(xml).replaceAll(found -> relations.stream()
                .anyMatch(relation -> found.group().contains("r:id=\"" + relation.id() + "\"")) ? Matcher.quoteReplacement(found.group()) : ""));
    }

    Section with(String element) {
        return new Section(element, textWidth, textHeight);
    }

    private static int number(String xml, String element, String attribute) {
        return optional(xml, element, attribute).orElseThrow(() -> new IllegalArgumentException(
                "the page set-up lacks w:" + element + " w:" + attribute));
    }

    private static Optional<Integer> optional(String xml, String element, String attribute) {
        Matcher matcher = Pattern.compile("<w:" + element + "\\b[^>]*\\bw:" + attribute + "=\"(-?\\d{1,5})\"").matcher(xml);
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }
}
