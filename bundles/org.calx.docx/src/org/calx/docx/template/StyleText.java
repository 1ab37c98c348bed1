// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the line spacing of styles in the text of a styles part, which costs much less than a tree of it. The part has
 * the form in which Calx keeps it.
 */
final class StyleText {

    private static final Pattern SPACING = Pattern.compile("<w:spacing\\b[^>]*/>");
    private static final Pattern LINE = Pattern.compile(" w:line(?:Rule)?=\"[^\"]*\"");
    private static final Pattern AFTER_SPACING = Pattern.compile("<w:(?:ind|contextualSpacing|mirrorIndents|suppressOverlap|jc"
            + "|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)\\b|</w:pPr>");
    private static final Pattern AFTER_PARAGRAPH = Pattern.compile("<w:(?:rPr|tblPr|trPr|tcPr|tblStylePr)\\b|</w:style>");

    private StyleText() {
    }

    /**
     * Sets the line spacing of a paragraph style.
     *
     * @param styles the styles part
     * @param id     the style
     * @param line   the spacing in 240ths of a line
     * @param always whether to replace a spacing that the style has
     * @return the part so changed; unchanged if there is no such style
     */
    static String spaced(String styles, String id, int line, boolean always) {
        Matcher style = Pattern.compile("<w:style\\b[^>]*w:styleId=\"" + Pattern.quote(id) + "\".*?</w:style>", Pattern.DOTALL)
                .matcher(styles);
        if (!style.find()) {
            return styles;
        }
        return styles.substring(0, style.start()) + spaced(style.group(), line, always) + styles.substring(style.end());
    }

    private static String spaced(String style, int line, boolean always) {
        String spacing = " w:line=\"" + line + "\" w:lineRule=\"auto\"";
        if (!style.contains("<w:pPr>")) {
            return insert(AFTER_PARAGRAPH, style.replaceFirst("<w:pPr/>", ""), 0, "<w:pPr><w:spacing" + spacing + "/></w:pPr>");
        }
        int properties = style.indexOf("<w:pPr>");
        int end = style.indexOf("</w:pPr>", properties);
        Matcher found = SPACING.matcher(style).region(properties, end);
        if (!found.find()) {
            return insert(AFTER_SPACING, style, properties + 1, "<w:spacing" + spacing + "/>");
        }
        if (!always && found.group().contains("w:line=")) {
            return style;
        }
        String without = LINE.matcher(found.group()).replaceAll("");
        return style.substring(0, found.start()) + without.substring(0, without.length() - 2) + spacing + "/>"
                + style.substring(found.end());
    }

    private static String insert(Pattern before, String style, int from, String piece) {
        Matcher place = before.matcher(style).region(from, style.length());
        return place.find() ? style.substring(0, place.start()) + piece + style.substring(place.start()) : style;
    }
}
