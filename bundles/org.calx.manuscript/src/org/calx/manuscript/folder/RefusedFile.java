// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.folder;

/** A file that cannot or must not be used; the message tells the author why and how to mend it. */
public final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message a full sentence for the author
     */
    public RefusedFile(String message) {
        super(message);
    }
}
