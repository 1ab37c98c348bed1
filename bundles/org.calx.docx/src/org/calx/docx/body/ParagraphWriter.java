// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.io.IOException;

import org.calx.docx.xml.XmlOut;
import org.calx.manuscript.document.Table.Alignment;

/** Starts and ends paragraphs. A page break is a property of the paragraph after it, so that it leaves no empty line. */
final class ParagraphWriter {

    private final XmlOut xml;
    private boolean pageBreak;

    ParagraphWriter(XmlOut xml) {
        this.xml = xml;
    }

    /** How a paragraph differs from its style; {@code number} is a list's number, 0 for the style's own. */
    private record Format(boolean keepNext, int number, Alignment alignment) {
    }

    void breakPage() {
        pageBreak = true;
    }

    void begin(String style) throws IOException {
        begin(style, new Format(false, 0, Alignment.START));
    }

    void beginItem(String style, int number) throws IOException {
        begin(style, new Format(false, number, Alignment.START));
    }

    void beginCell(String style, Alignment alignment, boolean keepNext) throws IOException {
        begin(style, new Format(keepNext, 0, alignment));
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
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
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
        if (topOfPage) {
            xml.open("w:spacing").attribute("w:before", 0).end("w:spacing");
        }
        if (format.alignment() != Alignment.START) {
            xml.value("w:jc", format.alignment() == Alignment.CENTER ? "center" : "right");
        }
        xml.end("w:pPr");
    }
}
