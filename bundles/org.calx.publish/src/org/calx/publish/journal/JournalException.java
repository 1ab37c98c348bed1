// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.journal;

/** A journal that cannot be used; the message says why, and what to do. */
public final class JournalException extends Exception {

    private static final long serialVersionUID = 1L;

    JournalException(String message) {
        super(message);
    }
}
