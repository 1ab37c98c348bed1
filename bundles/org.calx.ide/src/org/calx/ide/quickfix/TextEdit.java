// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

/**
 * A piece of text to be replaced.
 *
 * @param offset where it starts, in UTF-16 units from the start of the file
 * @param length how long it is; 0 to insert
 * @param text   what replaces it; empty to delete
 */
public record TextEdit(int offset, int length, String text) {

    /** {@return where the replaced piece ends} */
    public int end() {
        return offset + length;
    }
}
