// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.paging;

import java.util.function.Function;

/**
 * How a paragraph and its letters look. Distances are twentieths of a point, the size is in half points. Properties that a style does not
 * set are those of the style it is based on, so that a format is made by changing another.
 */
final class Format implements Cloneable {

    String family = "Times New Roman";
    double size = 20;
    boolean bold;
    boolean italic;
    double before;
    double after;
    double line = 240;
    String lineRule = "auto";
    double left;
    double right;
    double first;
    boolean keepNext;
    boolean keepLines;
    boolean contextual;
    boolean breakBefore;
    String style = "";

    Format copy() {
        try {
            return (Format) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** The height of the letters of a line, without lead. */
    double letterHeight() {
        return size / 2 * 20 * Widths.lineHeight(family);
    }

    /** The height of a line of text. */
    double lineHeight() {
        double natural = letterHeight();
        return switch (lineRule) {
            case "exact" -> line;
            case "atLeast" -> Math.max(line, natural);
            default -> natural * line / 240;
        };
    }

    /** Takes over what an element of {@code w:pPr} or {@code w:rPr} sets. */
    void set(String element, Function<String, String> attribute) {
        switch (element) {
            case "sz" -> size = number(attribute.apply("val"), size);
            case "b" -> bold = isOn(attribute);
            case "i" -> italic = isOn(attribute);
            case "rFonts" -> family = attribute.apply("ascii") == null ? family : attribute.apply("ascii");
            case "spacing" -> {
                before = number(attribute.apply("before"), before);
                after = number(attribute.apply("after"), after);
                line = number(attribute.apply("line"), line);
                lineRule = attribute.apply("lineRule") == null ? lineRule : attribute.apply("lineRule");
            }
            case "ind" -> {
                left = number(attribute.apply("left"), left);
                right = number(attribute.apply("right"), right);
                first = number(attribute.apply("firstLine"), first);
                first = attribute.apply("hanging") == null ? first : -number(attribute.apply("hanging"), 0);
            }
            case "keepNext" -> keepNext = isOn(attribute);
            case "keepLines" -> keepLines = isOn(attribute);
            case "contextualSpacing" -> contextual = isOn(attribute);
            case "pageBreakBefore" -> breakBefore = isOn(attribute);
            default -> {
                // what does not change where lines and pages break
            }
        }
    }

    private static boolean isOn(Function<String, String> attribute) {
        String value = attribute.apply("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private static double number(String value, double otherwise) {
        try {
            return value == null ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
