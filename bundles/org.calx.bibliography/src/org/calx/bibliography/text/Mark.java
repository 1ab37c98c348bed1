// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.text;

/** How text is set apart. */
public enum Mark {
    /** Bold. */
    BOLD,
    /** Italic. */
    ITALIC,
    /** Raised. */
    SUPERSCRIPT,
    /** Lowered. */
    SUBSCRIPT,
    /** Small capitals. */
    SMALL_CAPS
}
