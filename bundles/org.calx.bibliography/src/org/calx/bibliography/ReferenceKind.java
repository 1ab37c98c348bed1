// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

/** What kind of publication a reference is to. */
public enum ReferenceKind {
    /** An article in a journal. */
    ARTICLE,
    /** A whole book. */
    BOOK,
    /** A part of a book. */
    CHAPTER,
    /** A paper or abstract of a congress. */
    CONFERENCE_PAPER,
    /** A thesis. */
    THESIS,
    /** A report. */
    REPORT,
    /** A web page. */
    WEB_PAGE,
    /** A data set. */
    DATA_SET,
    /** A leaflet. */
    PAMPHLET,
    /** A manuscript that is not published, or not yet. */
    MANUSCRIPT,
    /** Anything else. */
    DOCUMENT
}
