// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.util.Map;

import org.calx.docx.template.Lists;
import org.calx.docx.template.Section;
import org.calx.docx.template.StyleIds;
import org.calx.docx.template.TemplateParts;
import org.calx.docx.xml.XmlOut;

/** What the writers of one body share: where it goes, what may be referred to, and the ids that must be unique. */
final class Body {

    final XmlOut xml;
    final Survey survey;
    final Relations relations;
    final Section section;
    final Lists lists;
    final StyleIds styles;
    private final Map<String, Integer> pages;
    private int bookmarks;
    private int drawings;
    private int numberedLists;

    Body(XmlOut xml, Survey survey, Relations relations, TemplateParts template, Map<String, Integer> pages) {
        this.xml = xml;
        this.survey = survey;
        this.relations = relations;
        this.pages = pages;
        section = template.section();
        lists = template.lists();
        styles = template.styles();
        bookmarks = template.reserved().bookmarks();
        drawings = template.reserved().drawings();
    }

    /** What a field shows until Word counts the pages: 1 while they are not known. */
    String page(String bookmark) {
        return Integer.toString(pages.getOrDefault(bookmark, 1));
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
