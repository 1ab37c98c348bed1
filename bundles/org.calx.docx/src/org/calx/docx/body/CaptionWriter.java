// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.io.IOException;
import java.util.Set;

import org.calx.docx.xml.XmlOut;
import org.calx.manuscript.document.Caption;

/** Writes captions: label and number in a bookmark that references find, the number as a field that Word counts. */
final class CaptionWriter {

    private final Body body;
    private final ParagraphWriter paragraphs;
    private final RunWriter runs;
    private final InlineWriter inlines;

    CaptionWriter(Body body, ParagraphWriter paragraphs, RunWriter runs, InlineWriter inlines) {
        this.body = body;
        this.paragraphs = paragraphs;
        this.runs = runs;
        this.inlines = inlines;
    }

    void write(String style, Caption caption) throws IOException {
        String label = caption.kind().label();
        paragraphs.begin(style);
        int id = beginBookmark(body, body.survey.bookmark(caption.bookmark()));
        runs.write(label + " ", Set.of(), Styles.CAPTION_LABEL);
        runs.field("SEQ " + label + " \\* ARABIC", Integer.toString(caption.number()), Styles.CAPTION_LABEL);
        endBookmark(body.xml, id);
        runs.write(caption.text().isEmpty() ? "." : ". ", Set.of(), Styles.CAPTION_LABEL);
        inlines.write(caption.text());
        paragraphs.end();
    }

    static int beginBookmark(Body body, String name) throws IOException {
        int id = body.nextBookmark();
        body.xml.open("w:bookmarkStart").attribute("w:id", id).attribute("w:name", name).end("w:bookmarkStart");
        return id;
    }

    static void endBookmark(XmlOut xml, int id) throws IOException {
        xml.open("w:bookmarkEnd").attribute("w:id", id).end("w:bookmarkEnd");
    }
}
