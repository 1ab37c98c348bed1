// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

/** In what way a place mentions something. */
public enum MentionKind {
    /** Where it gets its name; the only place that writes it. */
    DECLARATION,
    /** A statement refers to it by its name. */
    REFERENCE,
    /** Narrative text or a caption embeds one of its values. */
    EMBEDDED,
    /** Narrative text, a caption or the source of the case cites it. */
    CITATION
}
