// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.highlighting;

/**
 * A piece of text of one kind.
 *
 * @param offset where it starts, in characters from the start of the document
 * @param length how long it is, in characters
 * @param kind   what it is
 */
public record Highlight(int offset, int length, HighlightKind kind) {

    /** {@return the offset behind its last character} */
    public int end() {
        return offset + length;
    }
}
