// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.paging;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.calx.docx.xml.XmlIn;

/** Takes a document part apart into the lines and rows that fill its pages. */
final class Flow {

    private static final double EMU_PER_TWIP = 635;
    /** Half a line of border above and below a row. */
    private static final double BORDER = 5;

    private final StyleSheet styles;
    private final double textWidth;
    private final XMLStreamReader xml;
    private final List<Piece> pieces = new ArrayList<>();
    private String previousStyle = "";
    /** What the paragraph before leaves below it. Of two distances that meet the larger one counts. */
    private double previousAfter;

    private Flow(StyleSheet styles, double textWidth, XMLStreamReader xml) {
        this.styles = styles;
        this.textWidth = textWidth;
        this.xml = xml;
    }

    static List<Piece> of(byte[] document, StyleSheet styles, double textWidth) throws XMLStreamException {
        Flow flow = new Flow(styles, textWidth, XmlIn.reader(document));
        while (flow.xml.hasNext()) {
            if (flow.xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (flow.xml.getLocalName()) {
                    case "p" -> flow.pieces.addAll(flow.paragraph(textWidth));
                    case "tbl" -> flow.table();
                    default -> {
                        // the way to a paragraph or table
                    }
                }
            }
        }
        return flow.pieces;
    }

    private void table() throws XMLStreamException {
        List<Double> widths = new ArrayList<>();
        List<Piece> rows = new ArrayList<>();
        double header = 0;
        while (next("tbl")) {
            if (xml.isStartElement() && xml.getLocalName().equals("gridCol")) {
                widths.add(Double.parseDouble(XmlIn.attribute(xml, "w")));
            } else if (xml.isStartElement() && xml.getLocalName().equals("tr")) {
                Row row = row(widths);
                row.piece().repeated = row.header() ? 0 : header;
                header += row.header() ? row.piece().height : 0;
                rows.add(row.piece());
            }
        }
        pieces.addAll(rows);
        previousStyle = "";
        previousAfter = 0;
    }

    /** A row and whether it is repeated on each page. */
    private record Row(Piece piece, boolean header) {
    }

    private Row row(List<Double> widths) throws XMLStreamException {
        boolean header = false;
        boolean joined = false;
        int column = 0;
        int span = 1;
        double height = 0;
        double cell = 0;
        List<String> bookmarks = new ArrayList<>();
        while (next("tr")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "tblHeader" -> header = true;
                    case "tc" -> {
                        span = 1;
                        cell = 0;
                        previousStyle = "";
                        previousAfter = 0;
                    }
                    case "gridSpan" -> span = Integer.parseInt(XmlIn.attribute(xml, "val"));
                    case "p" -> {
                        double width = 0;
                        for (int i = column; i < Math.min(widths.size(), column + span); i++) {
                            width += widths.get(i);
                        }
                        for (Piece line : paragraph(width - styles.cellMargins())) {
                            cell += line.before + line.height + line.after;
                            joined = line.joined;
                            bookmarks.addAll(line.bookmarks);
                        }
                    }
                    default -> {
                        // the way to a paragraph
                    }
                }
            } else if (xml.isEndElement() && xml.getLocalName().equals("tc")) {
                column += span;
                height = Math.max(height, cell);
            }
        }
        Piece piece = new Piece(height + BORDER);
        piece.joined = joined || header;
        piece.bookmarks.addAll(bookmarks);
        return new Row(piece, header);
    }

    private List<Piece> paragraph(double width) throws XMLStreamException {
        Format format = styles.style(null);
        TextLines lines = null;
        boolean bold = false;
        boolean italic = false;
        boolean script = false;
        List<String> early = new ArrayList<>();
        while (next("p")) {
            if (!xml.isStartElement()) {
                continue;
            }
            String name = xml.getLocalName();
            switch (name) {
                case "pStyle" -> format = styles.style(XmlIn.attribute(xml, "val"));
                case "r" -> {
                    lines = lines == null ? new TextLines(format, width) : lines;
                    bold = format.bold;
                    italic = format.italic;
                    script = false;
                }
                case "b" -> bold = !"0".equals(XmlIn.attribute(xml, "val"));
                case "i" -> italic = !"0".equals(XmlIn.attribute(xml, "val"));
                case "vertAlign" -> script = !"baseline".equals(XmlIn.attribute(xml, "val"));
                case "rStyle" -> bold |= "CaptionLabel".equals(XmlIn.attribute(xml, "val"));
                case "t" -> lines.text(xml.getElementText(), bold, italic, script);
                case "tab" -> {
                    if (lines != null) {
                        lines.tab();
                    }
                }
                case "br" -> lines.lineBreak();
                case "extent" -> lines.picture(Double.parseDouble(XmlIn.attribute(xml, "cy")) / EMU_PER_TWIP);
                case "bookmarkStart" -> {
                    if (lines == null) {
                        early.add(XmlIn.attribute(xml, "name"));
                    } else {
                        lines.bookmark(XmlIn.attribute(xml, "name"));
                    }
                }
                default -> {
                    if (lines == null) {
                        XMLStreamReader element = xml;
                        format.set(name, attribute -> XmlIn.attribute(element, attribute));
                    }
                }
            }
        }
        TextLines all = lines == null ? new TextLines(format, width) : lines;
        List<Piece> out = all.pieces();
        out.get(0).bookmarks.addAll(early);
        Piece first = out.get(0);
        if (format.contextual && format.style.equals(previousStyle)) { // no distance between items of one list
            first.before = -previousAfter;
        } else {
            first.before = Math.max(first.before - previousAfter, 0);
        }
        previousStyle = format.style;
        previousAfter = out.get(out.size() - 1).after;
        return out;
    }

    /** Moves on; false at the end of the element. */
    private boolean next(String element) throws XMLStreamException {
        return !(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element));
    }
}
