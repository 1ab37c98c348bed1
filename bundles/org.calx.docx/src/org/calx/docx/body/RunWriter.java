// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.io.IOException;
import java.util.Set;

import org.calx.docx.template.StyleIds;
import org.calx.docx.xml.UnwritableException;
import org.calx.docx.xml.XmlOut;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;

/** Writes runs of text and the fields made of them. */
final class RunWriter {

    private final XmlOut xml;
    private final StyleIds styles;

    RunWriter(XmlOut xml, StyleIds styles) {
        this.xml = xml;
        this.styles = styles;
    }

    void write(Run run) throws IOException {
        write(run.text(), run.marks(), null);
    }

    /**
     * Writes a run.
     *
     * @param style the id of a character style, or null
     */
    void write(String text, Set<Mark> marks, String style) throws IOException {
        if (!text.isEmpty()) {
            begin(marks, style, text);
            pieces(text);
            xml.end("w:r");
        }
    }

    void lineBreak() throws IOException {
        xml.open("w:r").empty("w:br").end("w:r");
    }

    void tab() throws IOException {
        xml.open("w:r").empty("w:tab").end("w:r");
    }

    /** Writes a field with the result that is shown until Word computes it anew. */
    void field(String instruction, String result, String style) throws IOException {
        mark("begin", style);
        begin(Set.of(), style, instruction);
        xml.open("w:instrText").attribute("xml:space", "preserve").text(" " + instruction + " ").end("w:instrText");
        xml.end("w:r");
        mark("separate", style);
        write(result, Set.of(), style);
        mark("end", style);
    }

    private void mark(String type, String style) throws IOException {
        begin(Set.of(), style, type);
        xml.open("w:fldChar").attribute("w:fldCharType", type).end("w:fldChar").end("w:r");
    }

    /** Starts a run; its properties stand in the schema's order, without which Word refuses the file. */
    private void begin(Set<Mark> marks, String style, String text) throws IOException {
        xml.open("w:r");
        if (marks.isEmpty() && style == null) {
            return;
        }
        xml.open("w:rPr");
        if (style != null) {
            xml.value("w:rStyle", styles.of(style));
        }
        if (marks.contains(Mark.BOLD)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (marks.contains(Mark.ITALIC)) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (marks.contains(Mark.SMALL_CAPS)) {
            xml.empty("w:smallCaps");
        }
        if (marks.contains(Mark.SUPERSCRIPT) && marks.contains(Mark.SUBSCRIPT)) {
            throw new UnwritableException("\"" + text + "\" cannot be both raised and lowered");
        }
        if (marks.contains(Mark.SUPERSCRIPT)) {
            xml.value("w:vertAlign", "superscript");
        } else if (marks.contains(Mark.SUBSCRIPT)) {
            xml.value("w:vertAlign", "subscript");
        }
        xml.end("w:rPr");
    }

    /** Word shows a tab or a line end only if it is an element of its own. */
    private void pieces(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r') {
                piece(text.substring(from, i));
                if (c == '\t') {
                    xml.empty("w:tab");
                } else if (c == '\n' || !text.startsWith("\n", i + 1)) {
                    xml.empty("w:br");
                }
                from = i + 1;
            }
        }
        piece(text.substring(from));
    }

    private void piece(String text) throws IOException {
        if (!text.isEmpty()) {
            xml.open("w:t");
            if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
                xml.attribute("xml:space", "preserve");
            }
            xml.text(text).end("w:t");
        }
    }
}
