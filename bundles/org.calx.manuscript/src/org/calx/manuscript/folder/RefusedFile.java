// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.folder;

/** A file that cannot or must not be used; the message tells the author why and how to mend it. */
public final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * Says why.
     *
     * @param reason  why, in short
     * @param message a full sentence for the author
     */
    public RefusedFile(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** {@return why, in short} */
    public Reason reason() {
        return reason;
    }

    /** Why a file is refused. */
    public enum Reason {
        /** It is not there, or cannot be read. */
        MISSING,
        /** It lies where a case must not look. */
        OUTSIDE,
        /** It does not hold what it should. */
        UNFIT
    }
}
