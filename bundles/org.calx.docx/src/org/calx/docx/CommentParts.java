// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.calx.docx.body.Relations;
import org.calx.docx.template.StyleIds;
import org.calx.docx.template.TemplatePart;
import org.calx.docx.template.Types;
import org.calx.docx.xml.XmlOut;

/**
 * Writes comments in the four parts in which Word 2013 and later keep them: the texts, their state, ids that stay when
 * paragraphs are edited, and the people. The paragraph ids of the first two must agree; Word takes that of the last
 * paragraph of each comment.
 */
final class CommentParts {

    private static final String AUTHOR = "Calx";
    private static final String OFFICE = "http://schemas.microsoft.com/office/";
    private static final String WORD_2010 = OFFICE + "word/2010/wordml";
    private static final String WORD_2012 = OFFICE + "word/2012/wordml";
    private static final String IDS = OFFICE + "word/2016/wordml/cid";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** Ids of paragraphs lie between 0 and 0x80000000; these starts keep the two kinds apart. */
    private static final int FIRST_PARAGRAPH = 0x10000001;
    private static final int FIRST_COMMENT = 0x20000001;

    private final List<Remark> remarks;
    private final StyleIds styles;
    private final String date;

    CommentParts(List<Remark> remarks, StyleIds styles, Instant stamp) {
        this.remarks = remarks;
        this.styles = styles;
        date = stamp.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private interface Content {
        void write(XmlOut xml) throws IOException;
    }

    /** {@return the ids of the comments on each passage, in their order} */
    static Map<Integer, List<Integer>> byPassage(List<Remark> remarks) {
        Map<Integer, List<Integer>> ids = new TreeMap<>();
        for (int id = 0; id < remarks.size(); id++) {
            ids.computeIfAbsent(remarks.get(id).passage(), passage -> new ArrayList<>()).add(id);
        }
        return ids;
    }

    /** {@return the parts, which the document now relates to; none without comments} */
    List<TemplatePart> parts(Relations relations) throws IOException {
        if (remarks.isEmpty()) {
            return List.of();
        }
        List<TemplatePart> parts = List.of(
                part("comments", Types.COMMENTS_CONTENT, this::comments),
                part("commentsExtended", CONTENT + "commentsExtended+xml", this::states),
                part("commentsIds", CONTENT + "commentsIds+xml", this::ids),
                part("people", CONTENT + "people+xml", CommentParts::people));
        relations.to(Types.COMMENTS, parts.get(0).name());
        relations.to(OFFICE + "2011/relationships/commentsExtended", parts.get(1).name());
        relations.to(OFFICE + "2016/09/relationships/commentsIds", parts.get(2).name());
        relations.to(OFFICE + "2011/relationships/people", parts.get(3).name());
        return parts;
    }

    private void comments(XmlOut xml) throws IOException {
        xml.open("w:comments").attribute("xmlns:w", Types.WORD_NAMESPACE).attribute("xmlns:w14", WORD_2010)
                .attribute("xmlns:mc", COMPATIBILITY).attribute("mc:Ignorable", "w14");
        int paragraph = FIRST_PARAGRAPH;
        for (int id = 0; id < remarks.size(); id++) {
            xml.open("w:comment").attribute("w:id", id).attribute("w:author", AUTHOR).attribute("w:date", date)
                    .attribute("w:initials", AUTHOR);
            boolean first = true;
            for (String text : remarks.get(id).paragraphs()) {
                xml.open("w:p").attribute("w14:paraId", hex(paragraph++)).attribute("w14:textId", "77777777");
                xml.open("w:pPr").value("w:pStyle", styles.of("CommentText")).end("w:pPr");
                if (first) {
                    xml.open("w:r").open("w:rPr").value("w:rStyle", styles.of("CommentReference")).end("w:rPr")
                            .empty("w:annotationRef").end("w:r");
                }
                first = false;
                xml.open("w:r").open("w:t").attribute("xml:space", "preserve").text(text).end("w:t").end("w:r");
                xml.end("w:p");
            }
            xml.end("w:comment");
        }
        xml.end("w:comments");
    }

    private void states(XmlOut xml) throws IOException {
        xml.open("w15:commentsEx").attribute("xmlns:w15", WORD_2012);
        for (int last : lastParagraphs()) {
            xml.open("w15:commentEx").attribute("w15:paraId", hex(last)).attribute("w15:done", 0).end("w15:commentEx");
        }
        xml.end("w15:commentsEx");
    }

    private void ids(XmlOut xml) throws IOException {
        xml.open("w16cid:commentsIds").attribute("xmlns:w16cid", IDS);
        int comment = FIRST_COMMENT;
        for (int last : lastParagraphs()) {
            xml.open("w16cid:commentId").attribute("w16cid:paraId", hex(last))
                    .attribute("w16cid:durableId", hex(comment++)).end("w16cid:commentId");
        }
        xml.end("w16cid:commentsIds");
    }

    private static void people(XmlOut xml) throws IOException {
        xml.open("w15:people").attribute("xmlns:w15", WORD_2012);
        xml.open("w15:person").attribute("w15:author", AUTHOR).open("w15:presenceInfo").attribute("w15:providerId", "None")
                .attribute("w15:userId", AUTHOR).end("w15:presenceInfo").end("w15:person");
        xml.end("w15:people");
    }

    private List<Integer> lastParagraphs() {
        List<Integer> last = new ArrayList<>();
        int paragraphs = FIRST_PARAGRAPH - 1;
        for (Remark remark : remarks) {
            paragraphs += remark.paragraphs().size();
            last.add(paragraphs);
        }
        return last;
    }

    private static String hex(int id) {
        return String.format(Locale.ROOT, "%08X", id);
    }

    private static TemplatePart part(String name, String contentType, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        XmlOut xml = new XmlOut(bytes);
        content.write(xml.raw(XmlOut.DECLARATION));
        xml.flush();
        return new TemplatePart("/word/" + name + ".xml", contentType, bytes.toByteArray(), List.of());
    }
}
