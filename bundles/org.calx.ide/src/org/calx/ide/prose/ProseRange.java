// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.prose;

/**
 * A piece of prose, without the quotation marks around it.
 *
 * @param offset where it starts, in characters from the start of the file
 * @param length how long it is, in characters
 */
public record ProseRange(int offset, int length) {

    /** {@return the offset behind its last character} */
    public int end() {
        return offset + length;
    }
}
