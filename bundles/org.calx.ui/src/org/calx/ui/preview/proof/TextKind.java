// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import org.calx.manuscript.document.Paragraph;

/** What a paragraph is for, and with it how the standard Word template prints it. Sizes and distances are in points. */
public enum TextKind {

    /** The manuscript's title. */
    TITLE("Title", new Type(18, true, false, 1.15), 0, 8),
    /** A line under the title. */
    SUBTITLE("Subtitle", new Type(13, false, true, 1.15), 0, 10),
    /** The line of authors. */
    AUTHORS("Author", new Type(12, false, false, 1.25), 6, 6),
    /** One affiliation. */
    AFFILIATION("Affiliation", new Type(10.5, false, false, 1.1), 0, 2),
    /** Any other line of the title page. */
    TITLE_PAGE_LINE("TitlePageLine", new Type(11, false, false, 1.15), 4, 0),
    /** A notice in a frame. */
    NOTICE("Notice", new Type(10.5, false, false, 1.1), 12, 12),
    /** Text of the abstract. */
    ABSTRACT("Abstract", new Type(12, false, false, 1.5), 0, 7),
    /** The line of keywords. */
    KEYWORDS("Keywords", new Type(12, false, false, 1.5), 6, 12),
    /** Running text. */
    BODY("BodyText", new Type(12, false, false, 1.5), 0, 7),
    /** The heading of a section. */
    HEADING_1("Heading1", new Type(14, true, false, 1.15), 18, 6),
    /** The heading of a subsection. */
    HEADING_2("Heading2", new Type(12, true, false, 1.15), 14, 4),
    /** The heading of a part of a subsection. */
    HEADING_3("Heading3", new Type(12, false, true, 1.15), 12, 3),
    /** An item of a list. */
    ITEM("ListBullet", new Type(12, false, false, 1.5), 0, 7),
    /** What stands below a figure. */
    CAPTION("Caption", new Type(10.5, false, false, 1.15), 6, 16),
    /** What stands above a table. */
    TABLE_CAPTION("TableCaption", new Type(10.5, false, false, 1.15), 16, 5),
    /** A cell of a table. */
    TABLE_TEXT("TableText", new Type(10, false, false, 1.05), 2.5, 2.5),
    /** A cell of a table's header. */
    TABLE_HEADER("TableHeader", new Type(10, true, false, 1.05), 2.5, 2.5),
    /** The title of a group of rows. */
    TABLE_GROUP("TableGroup", new Type(10, false, true, 1.05), 6, 2.5),
    /** What stands below a table. */
    TABLE_NOTE("TableNote", new Type(9, false, false, 1.05), 4, 16),
    /** An entry of the list of references. */
    REFERENCE("Bibliography", new Type(11, false, false, 1.25), 0, 5);

    /** How far the text of a list stands from the margin. */
    private static final double LIST_INDENT = 21.25;
    private static final double REFERENCE_INDENT = 28.35;
    private static final double NOTICE_INDENT = 7.1;

    private final String style;
    private final Type type;
    private final double before;
    private final double after;

    TextKind(String style, Type type, double before, double after) {
        this.style = style;
        this.type = type;
        this.before = before;
        this.after = after;
    }

    /** {@return the kind of a paragraph in a role} */
    public static TextKind of(Paragraph.Role role) {
        return switch (role) {
        case TITLE -> TITLE;
        case SUBTITLE -> SUBTITLE;
        case AUTHORS -> AUTHORS;
        case AFFILIATION -> AFFILIATION;
        case TITLE_PAGE_LINE -> TITLE_PAGE_LINE;
        case ABSTRACT -> ABSTRACT;
        case KEYWORDS -> KEYWORDS;
        case BODY -> BODY;
        case NOTICE -> NOTICE;
        };
    }

    /** {@return the kind of a heading} */
    public static TextKind heading(int level) {
        return level == 1 ? HEADING_1 : level == 2 ? HEADING_2 : HEADING_3;
    }

    /** {@return the id of the style in the Word template} */
    public String style() {
        return style;
    }

    /** {@return its letters and lines, as the template has them} */
    public Type type() {
        return type;
    }

    /** {@return the distance above it} */
    public double before() {
        return before;
    }

    /** {@return the distance below it} */
    public double after() {
        return after;
    }

    /** {@return how far its lines stand from the margin} */
    public double indent() {
        return switch (this) {
        case ITEM -> LIST_INDENT;
        case REFERENCE -> REFERENCE_INDENT;
        case NOTICE -> NOTICE_INDENT;
        default -> 0;
        };
    }

    /** {@return whether its first line starts at the margin, although the others do not} */
    public boolean isHanging() {
        return this == ITEM || this == REFERENCE;
    }

    /** {@return whether a journal's line spacing applies to it} */
    boolean isSpaced() {
        return switch (this) {
        case BODY, ABSTRACT, KEYWORDS, ITEM, REFERENCE, CAPTION, TABLE_CAPTION -> true;
        default -> false;
        };
    }

    /** {@return whether its lines are numbered where lines are} */
    boolean isNumbered() {
        return switch (this) {
        case TITLE, SUBTITLE, AUTHORS, AFFILIATION, TITLE_PAGE_LINE, NOTICE, TABLE_NOTE, TABLE_TEXT, TABLE_HEADER, TABLE_GROUP -> false;
        default -> true;
        };
    }
}
