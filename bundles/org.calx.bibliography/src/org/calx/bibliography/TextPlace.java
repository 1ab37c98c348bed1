// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

/**
 * A place in a file of references.
 *
 * @param line   line, from 1
 * @param column column in UTF-16 units, from 1
 * @param offset UTF-16 units from the start of the file, from 0
 * @param length UTF-16 units it covers
 */
public record TextPlace(int line, int column, int offset, int length) {

    /** The start of a file. */
    public static final TextPlace START = new TextPlace(1, 1, 0, 0);
}
