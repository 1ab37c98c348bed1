// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.bibtex;

/** Ends the reading of an entry. */
final class BibtexError extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final int length;

    BibtexError(int offset, int length, String message) {
        super(message, null, false, false);
        this.offset = offset;
        this.length = length;
    }

    /** {@return where, from the start of the file} */
    int offset() {
        return offset;
    }

    /** {@return how long what is wrong is} */
    int length() {
        return length;
    }
}
