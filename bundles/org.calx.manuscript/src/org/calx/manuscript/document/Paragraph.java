// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.util.List;

/**
 * A paragraph in a named role. A role becomes a named style, so that a journal's template decides its look.
 *
 * @param role    what the paragraph is for
 * @param content what it says
 */
public record Paragraph(Role role, List<Inline> content) implements Block {

    /** Copies the list. */
    public Paragraph {
        content = List.copyOf(content);
    }

    /** What a paragraph is for. */
    public enum Role {
        /** The manuscript's title. */
        TITLE,
        /** The running title or another line under the title. */
        SUBTITLE,
        /** The line of authors. */
        AUTHORS,
        /** One affiliation. */
        AFFILIATION,
        /** Any other line of the title page: correspondence, ORCID, counts. */
        TITLE_PAGE_LINE,
        /** Text of the abstract. */
        ABSTRACT,
        /** The line of keywords. */
        KEYWORDS,
        /** Running text. */
        BODY,
        /** A notice that the document is a draft or its case synthetic. */
        NOTICE
    }
}
