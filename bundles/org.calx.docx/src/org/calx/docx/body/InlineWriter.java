// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.io.IOException;
import java.util.List;

import org.calx.docx.xml.UnwritableException;
import org.calx.manuscript.document.Bookmark;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.LineBreak;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.PageReference;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Run;

/** Writes what stands in a paragraph. */
final class InlineWriter {

    private final Body body;
    private final RunWriter runs;
    private final CitationWriter citations;
    private final CommentAnchors comments;

    InlineWriter(Body body, RunWriter runs, CommentAnchors comments) {
        this.body = body;
        this.comments = comments;
        this.runs = runs;
        this.citations = new CitationWriter(body, runs);
    }

    void write(List<Inline> content) throws IOException {
        for (Inline inline : content) {
            switch (inline) {
                case Run run -> runs.write(run);
                case LineBreak lineBreak -> runs.lineBreak();
                case Link link -> link(link);
                case Citation citation -> citations.write(citation);
                case CrossReference reference -> crossReference(reference);
                case Passage passage -> passage(passage);
                case Bookmark bookmark -> bookmark(bookmark);
                case PageReference page -> page(page);
            }
        }
    }

    private void passage(Passage passage) throws IOException {
        int place = comments.begin();
        write(passage.content());
        comments.end(place);
    }

    private void bookmark(Bookmark bookmark) throws IOException {
        int id = CaptionWriter.beginBookmark(body, bookmark.name());
        write(bookmark.content());
        CaptionWriter.endBookmark(body.xml, id);
    }

    private void page(PageReference page) throws IOException {
        String caption = body.survey.bookmark(page.bookmark());
        String name = caption == null ? page.bookmark() : caption;
        runs.field("PAGEREF " + name + " \\h", body.page(name), null);
    }

    private void link(Link link) throws IOException {
        body.xml.open("w:hyperlink").attribute("r:id", body.relations.toAddress(Address.of(link.target())))
                .attribute("w:history", 1);
        for (Run run : link.content()) {
            runs.write(run.text(), run.marks(), Styles.HYPERLINK);
        }
        body.xml.end("w:hyperlink");
    }

    /** MERGEFORMAT keeps the look of the text when Word updates the field; the caption's label is bold. */
    private void crossReference(CrossReference reference) throws IOException {
        String bookmark = body.survey.bookmark(reference.bookmark());
        if (bookmark == null) {
            throw new UnwritableException("\"" + reference.text() + "\" refers to \"" + reference.bookmark()
                    + "\", but no figure or table of the manuscript is named so");
        }
        runs.field("REF " + bookmark + " \\h \\* MERGEFORMAT", reference.text(), null);
    }
}
