// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.io.IOException;

import org.calx.docx.template.StyleIds;
import org.calx.docx.xml.XmlOut;
import org.calx.manuscript.document.Table.Alignment;

/** Starts and ends paragraphs. A page break is a property of the paragraph after it, so that it leaves no empty line. */
final class ParagraphWriter {

    private final XmlOut xml;
    private final StyleIds styles;
    private final boolean lineNumbers;
    private boolean pageBreak;

    /** Numbers lines or not; those of paragraphs begun with {@link #beginUnnumbered} never. */
    ParagraphWriter(Body body, boolean lineNumbers) {
        xml = body.xml;
        styles = body.styles;
        this.lineNumbers = lineNumbers;
    }

    /** How a paragraph differs from its style; {@code number} is a list's number, 0 for the style's own. */
    private record Format(boolean keepNext, int number, boolean unnumbered, Alignment alignment) {
    }

    void breakPage() {
        pageBreak = true;
    }

    void begin(String style) throws IOException {
        begin(style, new Format(false, 0, false, Alignment.START));
    }

    /** Begins a paragraph whose lines are not numbered where others are. */
    void beginUnnumbered(String style) throws IOException {
        begin(style, new Format(false, 0, lineNumbers, Alignment.START));
    }

    void beginItem(String style, int number) throws IOException {
        begin(style, new Format(false, number, false, Alignment.START));
    }

    void beginCell(String style, Alignment alignment, boolean keepNext) throws IOException {
        begin(style, new Format(keepNext, 0, false, alignment));
    }

    void end() throws IOException {
        xml.end("w:p");
    }

    /** Writes a page break that no paragraph has taken up. */
    void finish() throws IOException {
        if (pageBreak) {
            begin(Styles.BODY_TEXT);
            end();
        }
    }

    private void begin(String style, Format format) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", styles.of(style));
        if (format.keepNext()) {
            xml.empty("w:keepNext");
        }
        boolean topOfPage = pageBreak;
        pageBreak = false;
        if (topOfPage) {
            xml.empty("w:pageBreakBefore");
        }
        if (format.number() > 0) {
            xml.open("w:numPr").value("w:ilvl", 0).value("w:numId", format.number()).end("w:numPr");
        }
        if (format.unnumbered()) {
            xml.empty("w:suppressLineNumbers");
        }
        if (topOfPage) {
            xml.open("w:spacing").attribute("w:before", 0).end("w:spacing");
        }
        if (format.alignment() != Alignment.START) {
            xml.value("w:jc", format.alignment() == Alignment.CENTER ? "center" : "right");
        }
        xml.end("w:pPr");
    }
}
