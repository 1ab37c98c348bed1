// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A written document as lines of text: each paragraph with its style, tables row by row, fields, links, bookmarks and
 * pictures in brackets. What a reader of Word sees, in a form that a person can compare.
 */
final class DocxText {

    private final StringBuilder lines = new StringBuilder();
    private final Map<String, String> targets = new HashMap<>();

    private DocxText() {
    }

    static String of(DocxFile file) throws IOException {
        DocxText text = new DocxText();
        for (Element relation : children(file.xml("word/_rels/document.xml.rels").getDocumentElement())) {
            text.targets.put(relation.getAttribute("Id"), relation.getAttribute("Target"));
        }
        text.blocks(children(file.xml(DocxFile.DOCUMENT).getDocumentElement()).get(0), "");
        for (String part : file.parts().keySet()) {
            if (part.matches("word/(.*header|footer).*\\.xml")) {
                text.lines.append("== ").append(part).append('\n');
                text.blocks(file.xml(part).getDocumentElement(), "");
            }
        }
        text.lines.append("== properties\n");
        for (Element property : children(file.xml("docProps/core.xml").getDocumentElement())) {
            text.lines.append(property.getLocalName()).append(": ").append(property.getTextContent()).append('\n');
        }
        return text.lines.toString();
    }

    private void blocks(Element parent, String indent) {
        for (Element block : children(parent)) {
            switch (block.getLocalName()) {
                case "p" -> lines.append(indent).append(paragraph(block)).append('\n');
                case "tbl" -> table(block);
                case "sectPr" -> lines.append("== section ").append(section(block)).append('\n');
                default -> {
                    // properties of tables, rows and cells are told by their owners
                }
            }
        }
    }

    private void table(Element table) {
        lines.append("table ").append(value(table, "tblStyle"));
        for (Element column : children(child(table, "tblGrid"))) {
            lines.append(' ').append(column.getAttribute("w:w"));
        }
        lines.append('\n');
        for (Element row : children(table)) {
            if (row.getLocalName().equals("tr")) {
                Element properties = child(row, "trPr");
                lines.append(child(properties, "tblHeader") == null ? "  row" : "  header row");
                lines.append(child(properties, "cantSplit") == null ? " may split" : "").append('\n');
                for (Element cell : children(row)) {
                    if (cell.getLocalName().equals("tc")) {
                        String span = value(cell, "gridSpan");
                        blocks(cell, span.isEmpty() ? "    | " : "    |" + span + " ");
                    }
                }
            }
        }
    }

    private String paragraph(Element paragraph) {
        Element properties = child(paragraph, "pPr");
        StringBuilder text = new StringBuilder("[" + (properties == null ? "" : value(properties, "pStyle")));
        for (Element property : properties == null ? List.<Element>of() : children(properties)) {
            switch (property.getLocalName()) {
                case "keepNext", "pageBreakBefore" -> text.append(", ").append(property.getLocalName());
                case "jc" -> text.append(", ").append(property.getAttribute("w:val"));
                case "numPr" -> text.append(", list ").append(value(property, "numId"));
                default -> {
                    // the style is told already
                }
            }
        }
        return inlines(paragraph, text.append("] ")).toString().stripTrailing();
    }

    private StringBuilder inlines(Element parent, StringBuilder text) {
        for (Element inline : children(parent)) {
            switch (inline.getLocalName()) {
                case "r" -> run(inline, text);
                case "hyperlink" -> {
                    inlines(inline, text.append("<"));
                    String anchor = inline.getAttribute("w:anchor");
                    text.append(" -> ").append(anchor.isEmpty() ? targets.get(inline.getAttribute("r:id")) : "#" + anchor);
                    text.append(">");
                }
                case "bookmarkStart" -> text.append("{#").append(inline.getAttribute("w:name")).append(' ');
                case "bookmarkEnd" -> text.append('}');
                default -> {
                    // paragraph properties
                }
            }
        }
        return text;
    }

    private void run(Element run, StringBuilder text) {
        StringBuilder marks = new StringBuilder();
        Element properties = child(run, "rPr");
        for (Element property : properties == null ? List.<Element>of() : children(properties)) {
            String value = property.getAttribute("w:val");
            if (!property.getLocalName().endsWith("Cs") && !property.getLocalName().equals("noProof")) {
                marks.append(marks.isEmpty() ? "" : " ").append(value.isEmpty() ? property.getLocalName() : value);
            }
        }
        StringBuilder content = new StringBuilder();
        for (Element piece : children(run)) {
            content.append(switch (piece.getLocalName()) {
                case "t" -> piece.getTextContent();
                case "tab" -> "⇥";
                case "br" -> "⏎";
                case "fldChar" -> Map.of("begin", "{", "separate", "=", "end", "}").get(piece.getAttribute("w:fldCharType"));
                case "instrText" -> piece.getTextContent().strip();
                case "drawing" -> picture(piece);
                default -> "";
            });
        }
        boolean field = child(run, "fldChar") != null || child(run, "instrText") != null;
        text.append(marks.isEmpty() || field ? content : "(" + marks + ": " + content + ")");
    }

    private String picture(Element drawing) {
        Element size = (Element) drawing.getElementsByTagName("wp:extent").item(0);
        Element properties = (Element) drawing.getElementsByTagName("wp:docPr").item(0);
        Element blip = (Element) drawing.getElementsByTagName("a:blip").item(0);
        Element svg = (Element) drawing.getElementsByTagName("asvg:svgBlip").item(0);
        return String.format(Locale.ROOT, "picture %s %s%s, %.2f x %.2f cm, \"%s\"", properties.getAttribute("id"),
                targets.get(blip.getAttribute("r:embed")),
                svg == null ? "" : " or " + targets.get(svg.getAttribute("r:embed")), Long.parseLong(size.getAttribute("cx")) / 360000.0,
                Long.parseLong(size.getAttribute("cy")) / 360000.0,
                properties.getAttribute("descr").replace("\n", "⏎"));
    }

    private static String section(Element section) {
        Element size = child(section, "pgSz");
        Element margins = child(section, "pgMar");
        return size.getAttribute("w:w") + " x " + size.getAttribute("w:h") + ", margins " + margins.getAttribute("w:top")
                + " " + margins.getAttribute("w:right") + " " + margins.getAttribute("w:bottom") + " "
                + margins.getAttribute("w:left");
    }

    private static String value(Element parent, String descendant) {
        Node found = parent.getElementsByTagName("w:" + descendant).item(0);
        return found == null ? "" : ((Element) found).getAttribute("w:val");
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name)).findFirst().orElse(null);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
