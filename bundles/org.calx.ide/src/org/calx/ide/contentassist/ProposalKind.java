// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

/** What is proposed. In the order proposals are listed. */
public enum ProposalKind {
    /** A name declared elsewhere in the case. */
    REFERENCE,
    /** An entry of the reference list. */
    CITATION,
    /** A value of the case to embed in narrative text. */
    EMBEDDED,
    /** A file beside the case. */
    FILE,
    /** A unit of measurement. */
    UNIT,
    /** A date. */
    DATE,
    /** A new name that is still free. */
    NAME,
    /** One of a fixed list of values. */
    VALUE,
    /** A term of the vocabularies. */
    TERM,
    /** A whole statement with places to fill in. */
    STATEMENT,
    /** A word of the grammar. */
    KEYWORD
}
