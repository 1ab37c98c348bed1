// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Paragraph;

/** The ids of the styles that the writer uses, as the standard template has them. */
public final class Styles {

    static final String FIGURE = "Figure";
    static final String CAPTION = "Caption";
    static final String CAPTION_LABEL = "CaptionLabel";
    static final String TABLE = "CalxTable";
    static final String TABLE_CAPTION = "TableCaption";
    static final String TABLE_HEADER = "TableHeader";
    static final String TABLE_GROUP = "TableGroup";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_NOTE = "TableNote";
    static final String LIST_BULLET = "ListBullet";
    static final String LIST_NUMBER = "ListNumber";
    static final String BIBLIOGRAPHY = "Bibliography";
    static final String CITATION = "Citation";
    static final String HYPERLINK = "Hyperlink";
    static final String BODY_TEXT = "BodyText";
    /** Used by the parts around the body. */
    private static final List<String> AROUND = List.of("Header", "Footer", "CommentText", "CommentReference");

    private Styles() {
    }

    /** {@return the ids of all styles that a manuscript may use} */
    public static List<String> all() {
        List<String> all = new ArrayList<>(List.of(FIGURE, CAPTION, CAPTION_LABEL, TABLE, TABLE_CAPTION, TABLE_HEADER,
                TABLE_GROUP, TABLE_TEXT, TABLE_NOTE, LIST_BULLET, LIST_NUMBER, BIBLIOGRAPHY, CITATION, HYPERLINK));
        for (int level = 1; level <= 3; level++) {
            all.add(heading(level));
        }
        for (Paragraph.Role role : Paragraph.Role.values()) {
            all.add(of(role));
        }
        all.addAll(AROUND);
        return List.copyOf(all);
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    static String of(Paragraph.Role role) {
        return switch (role) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case AUTHORS -> "Author";
            case AFFILIATION -> "Affiliation";
            case TITLE_PAGE_LINE -> "TitlePageLine";
            case ABSTRACT -> "Abstract";
            case KEYWORDS -> "Keywords";
            case BODY -> BODY_TEXT;
            case NOTICE -> "Notice";
        };
    }
}
