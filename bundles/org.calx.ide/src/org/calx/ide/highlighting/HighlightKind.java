// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.highlighting;

/** What a piece of text is to its reader; an editor gives each kind a colour. */
public enum HighlightKind {
    /** White space, punctuation and words that are neither keyword nor known term. */
    PLAIN,
    /** A word that begins a statement or a property. */
    KEYWORD,
    /** A small word that joins the parts of a statement, such as {@code of} and {@code since}. */
    CONNECTIVE,
    /** One of a fixed list of values, such as {@code female} or {@code not assessed}. */
    VALUE,
    /** The name a lesion, a treatment or an event is declared with. */
    NAME,
    /** A name that refers to something declared elsewhere. */
    REFERENCE,
    /** A term of the vocabularies. */
    TERM,
    /** Words where a term is expected, but no vocabulary has them. */
    UNKNOWN_TERM,
    /** A number. */
    NUMBER,
    /** A unit of measurement. */
    UNIT,
    /** A year, a month or a day. */
    DATE,
    /** Text in double quotes. */
    STRING,
    /** Narrative text. */
    PROSE,
    /** A citation of the reference list. */
    CITATION,
    /** A value embedded in narrative text. */
    EMBEDDED,
    /** A comment. */
    COMMENT
}
