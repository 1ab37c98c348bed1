// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn;

/** A figure cannot be drawn because the case does not record what it shows. */
public final class NothingToDraw extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message what is missing, and what to record so that there is something to draw; a sentence for the author
     */
    public NothingToDraw(String message) {
        super(message);
    }
}
