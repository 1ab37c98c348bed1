// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.util.List;

import org.calx.manuscript.document.Bookmark;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.LineBreak;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.PageReference;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Run;

/** The words of inlines without their looks, for messages. */
final class PlainText {

    private PlainText() {
    }

    static String of(List<? extends Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(switch (inline) {
                case Run run -> run.text();
                case LineBreak lineBreak -> " ";
                case Link link -> of(link.content());
                case Citation citation -> "";
                case CrossReference reference -> reference.text();
                case Passage passage -> of(passage.content());
                case Bookmark bookmark -> of(bookmark.content());
                case PageReference page -> "";
            });
        }
        return text.toString();
    }
}
