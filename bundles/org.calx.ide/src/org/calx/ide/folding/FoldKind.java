// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.folding;

/** What can be folded. */
public enum FoldKind {
    /** A statement with braces. */
    BLOCK,
    /** The author's text. */
    NARRATIVE,
    /** A comment, or several in a row. */
    COMMENT,
    /** The comment at the start of the file, such as a licence. */
    HEADER
}
