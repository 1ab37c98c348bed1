// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.xml;

import java.io.IOException;

/** Says that a manuscript holds something that a Word document cannot. The message is for the author. */
public final class UnwritableException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what cannot be written and how to mend it
     */
    public UnwritableException(String message) {
        super(message);
    }
}
