// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.calx.drawing.svg.SvgWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What an SVG file holds for readers, for screen readers and for views that follow a click to the case. */
class SvgWriterTest {

    private static Document document;

    @BeforeAll
    static void write() throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(SvgWriter.write(SampleDrawing.drawing())));
    }

    @Test
    void sizeIsInMillimetres() {
        Element root = document.getDocumentElement();
        assertThat(List.of(root.getAttribute("width"), root.getAttribute("height"), root.getAttribute("viewBox")))
                .containsExactly("85mm", "50mm", "0 0 85 50");
    }

    @Test
    void everyElementKeepsItsNameAndEveryIdIsUnique() {
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        all().forEach(element -> {
            if (element.hasAttribute("data-element")) {
                names.add(element.getAttribute("data-element"));
            }
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        });
        assertThat(names).containsExactly("T1", "T1");
        assertThat(ids).containsExactly("figure-title", "figure-description", "element-T1", "element-T1--2");
    }

    @Test
    void wordsStayReadable() {
        List<String> titles = all().stream().filter(e -> e.getTagName().matches("title|desc")).map(Element::getTextContent).toList();
        assertThat(titles).containsExactly("Sample", "A bar & a circle", "diltiazem <180 mg>", "again");
        assertThat(all().stream().map(e -> e.getAttribute("aria-label")).filter(l -> !l.isEmpty())).containsExactly("CRP <5 & \"×10⁹/L\"");
    }

    /** Text would need a font of the reader's, and word processors draw patterns and styles differently. */
    @Test
    void consistsOfPathsInGroups() {
        assertThat(all()).extracting(Element::getTagName).containsOnly("svg", "title", "desc", "g", "path");
    }

    @Test
    void sameDrawingGivesSameBytes() {
        assertThat(new String(SvgWriter.write(SampleDrawing.drawing()), StandardCharsets.UTF_8))
                .isEqualTo(new String(SvgWriter.write(SampleDrawing.drawing()), StandardCharsets.UTF_8));
    }

    private static List<Element> all() {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
