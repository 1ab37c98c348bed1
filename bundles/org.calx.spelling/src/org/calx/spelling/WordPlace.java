// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.spelling;

/**
 * A word in a text.
 *
 * @param offset where it starts, in characters
 * @param text   the word
 */
public record WordPlace(int offset, String text) {

    /** {@return the offset behind its last character} */
    public int end() {
        return offset + text.length();
    }
}
