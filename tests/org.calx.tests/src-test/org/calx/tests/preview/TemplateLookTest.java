// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.calx.docx.DocxWriter;
import org.calx.ui.preview.proof.TextKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The preview has the sizes and distances of the standard Word template. */
class TemplateLookTest {

    private static final Map<String, Element> STYLES = new HashMap<>();

    @BeforeAll
    static void readStyles() throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = DocxWriter.class.getResourceAsStream("template/standard/word/styles.xml")) {
            NodeList styles = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("w:style");
            for (int i = 0; i < styles.getLength(); i++) {
                STYLES.put(((Element) styles.item(i)).getAttribute("w:styleId"), (Element) styles.item(i));
            }
        }
    }

    /** What a style says, or else the one it is based on. */
    private static String value(String id, String element, String attribute, String otherwise) {
        for (Element style = STYLES.get(id); style != null;) {
            NodeList found = style.getElementsByTagName(element);
            if (found.getLength() > 0 && ((Element) found.item(0)).hasAttribute(attribute)) {
                return ((Element) found.item(0)).getAttribute(attribute);
            }
            if (found.getLength() > 0 && attribute.isEmpty()) {
                return "on";
            }
            NodeList base = style.getElementsByTagName("w:basedOn");
            style = base.getLength() == 0 ? null : STYLES.get(((Element) base.item(0)).getAttribute("w:val"));
        }
        return otherwise;
    }

    private static double number(String id, String element, String attribute, double otherwise) {
        return Double.parseDouble(value(id, element, attribute, Double.toString(otherwise)));
    }

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void looksAsTheTemplate(TextKind kind) {
        String id = kind.style();
        assertThat(STYLES).containsKey(id);
        assertThat(kind.type().size()).as("size").isEqualTo(number(id, "w:sz", "w:val", 24) / 2);
        assertThat(kind.type().bold()).as("bold").isEqualTo(value(id, "w:b", "", "off").equals("on"));
        assertThat(kind.type().italic()).as("italic").isEqualTo(value(id, "w:i", "", "off").equals("on"));
        assertThat(kind.type().leading()).as("line").isEqualTo(number(id, "w:spacing", "w:line", 240) / 240);
        assertThat(kind.before()).as("before").isEqualTo(number(id, "w:spacing", "w:before", 0) / 20);
        assertThat(kind.after()).as("after").isEqualTo(number(id, "w:spacing", "w:after", 0) / 20);
    }
}
