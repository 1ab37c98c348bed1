// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import org.calx.docx.template.Lists;
import org.calx.docx.template.Section;
import org.calx.docx.xml.XmlOut;

/** What the writers of one body share: where it goes, what may be referred to, and the ids that must be unique. */
final class Body {

    final XmlOut xml;
    final Survey survey;
    final Relations relations;
    final Section section;
    final Lists lists;
    private int bookmarks;
    private int drawings;
    private int numberedLists;

    Body(XmlOut xml, Survey survey, Relations relations, Section section, Lists lists) {
        this.xml = xml;
        this.survey = survey;
        this.relations = relations;
        this.section = section;
        this.lists = lists;
    }

    int nextBookmark() {
        return bookmarks++;
    }

    int nextDrawing() {
        return ++drawings;
    }

    int nextNumberedList() {
        return lists.nextNumber() + numberedLists++;
    }
}
