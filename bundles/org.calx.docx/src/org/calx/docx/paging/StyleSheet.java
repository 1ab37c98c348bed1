// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.calx.docx.xml.XmlIn;

/** The paragraph styles of a styles part, each with what it inherits. */
final class StyleSheet {

    /** What a style sets: an element of its properties with its attributes. */
    private record Setting(String element, Map<String, String> attributes) {
    }

    /** A style as it is written. */
    private record Style(List<Setting> settings) {

        String parent() {
            return settings.stream().filter(each -> each.element().equals("basedOn")).map(each -> each.attributes().get("val")).findFirst().orElse("");
        }
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Format> formats = new HashMap<>();
    private final Style defaults = new Style(new ArrayList<>());
    private String paragraphs = "";
    private double cellMargins = 216;

    static StyleSheet of(byte[] part) throws XMLStreamException {
        StyleSheet sheet = new StyleSheet();
        sheet.read(XmlIn.reader(part));
        return sheet;
    }

    /** {@return a format of its own for paragraphs with this style; null and unknown ones have that of paragraphs without a style} */
    Format style(String id) {
        String known = styles.containsKey(id) ? id : paragraphs;
        Format format = formats.computeIfAbsent(known, name -> resolved(name, new HashSet<>())).copy();
        format.style = known;
        return format;
    }

    /** {@return the margins to the left and right of a cell's text, together} */
    double cellMargins() {
        return cellMargins;
    }

    private Format resolved(String id, Set<String> seen) {
        Style style = styles.get(id);
        Format format = style == null || !seen.add(id) ? set(new Format(), defaults) : resolved(style.parent(), seen);
        return style == null ? format : set(format, style);
    }

    private static Format set(Format format, Style style) {
        style.settings().forEach(setting -> format.set(setting.element(), setting.attributes()::get));
        return format;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Style current = null;
        boolean conditional = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                conditional &= !xml.getLocalName().equals("tblStylePr");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "docDefaults" -> current = defaults;
                    case "style" -> current = style(xml);
                    case "tblStylePr" -> conditional = true;
                    case "tblCellMar" -> cellMargins = 0;
                    default -> {
                        if (current != null && !conditional) {
                            setting(xml, current);
                        }
                    }
                }
            }
        }
    }

    private Style style(XMLStreamReader xml) {
        Style style = new Style(new ArrayList<>());
        String id = XmlIn.attribute(xml, "styleId");
        styles.put(id, style);
        if ("1".equals(XmlIn.attribute(xml, "default")) && "paragraph".equals(XmlIn.attribute(xml, "type"))) {
            paragraphs = id;
        }
        return style;
    }

    private void setting(XMLStreamReader xml, Style style) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        style.settings().add(new Setting(xml.getLocalName(), attributes));
        // the last table style of the sheet is that of the manuscript's tables
        if ((xml.getLocalName().equals("left") || xml.getLocalName().equals("right")) && "dxa".equals(attributes.get("type"))) {
            cellMargins += Double.parseDouble(attributes.get("w"));
        }
    }
}
