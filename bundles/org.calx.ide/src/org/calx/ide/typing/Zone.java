// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

/** What the characters at a place of a case belong to. */
public enum Zone {
    /** The statements themselves. */
    STATEMENTS,
    /** Text in double quotes, on one line. */
    STRING,
    /** Narrative text, between triple quotes. */
    NARRATIVE,
    /** A remark from two slashes to the end of its line. */
    LINE_COMMENT,
    /** A remark between slashes and stars. */
    BLOCK_COMMENT;

    /** {@return whether a person reads it, and no program} */
    public boolean isComment() {
        return this == LINE_COMMENT || this == BLOCK_COMMENT;
    }

    /** {@return whether it is the author's own text, which may cite and embed values} */
    public boolean isProse() {
        return this == STRING || this == NARRATIVE;
    }
}
