// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

/** What can be said of a publication besides who and when. */
public enum ReferenceField {
    /** Its title. */
    TITLE,
    /** The journal or book it stands in. */
    CONTAINER,
    /** The journal's abbreviation. */
    CONTAINER_SHORT,
    /** The series a book belongs to. */
    SERIES,
    /** The volume. */
    VOLUME,
    /** The issue of a journal. */
    ISSUE,
    /** The number of a report or book in its series. */
    NUMBER,
    /** Pages; a range with a hyphen. */
    PAGES,
    /** The number that stands for pages in an electronic journal. */
    ARTICLE_NUMBER,
    /** Digital object identifier, such as 10.1093/rheumatology/kew193. */
    DOI,
    /** Number in PubMed. */
    PMID,
    /** Number in PubMed Central, with its letters PMC. */
    PMCID,
    /** Address. */
    URL,
    /** Publisher, university or institution. */
    PUBLISHER,
    /** Its town. */
    PUBLISHER_PLACE,
    /** The edition of a book. */
    EDITION,
    /** The version of a document. */
    VERSION,
    /** The kind of a thesis or report, in words. */
    GENRE,
    /** Book number. */
    ISBN,
    /** Number of the journal. */
    ISSN,
    /** Language. */
    LANGUAGE,
    /** A remark that is printed. */
    NOTE,
    /** What is not final about it, such as "Epub ahead of print". */
    STATUS
}
