// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.calx.docx.xml.XmlOut;

/**
 * Marks which passages comments are about. Passages are counted as they are written; each comment has its own start, end
 * and reference in the text, without which Word hides and then deletes it.
 */
final class CommentAnchors {

    private static final String START = "w:commentRangeStart";
    private static final String END = "w:commentRangeEnd";

    private final XmlOut xml;
    private final String style;
    private final Map<Integer, List<Integer>> comments;
    private int passages;

    /**
     * Starts counting.
     *
     * @param comments the ids of the comments on each passage
     */
    CommentAnchors(Body body, Map<Integer, List<Integer>> comments) {
        xml = body.xml;
        style = body.styles.of("CommentReference");
        this.comments = comments;
    }

    /** Starts the comments on the next passage, and returns its place. */
    int begin() throws IOException {
        for (int id : comments.getOrDefault(passages, List.of())) {
            xml.open(START).attribute("w:id", id).end(START);
        }
        return passages++;
    }

    /** Ends the comments on the passage of a place. */
    void end(int place) throws IOException {
        for (int id : comments.getOrDefault(place, List.of())) {
            xml.open(END).attribute("w:id", id).end(END);
            xml.open("w:r").open("w:rPr").value("w:rStyle", style).end("w:rPr");
            xml.open("w:commentReference").attribute("w:id", id).end("w:commentReference").end("w:r");
        }
    }
}
