// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

import java.io.IOException;

/**
 * Says that a manuscript cannot be written as a Word document. The message is for the author: what is wrong, where in
 * the manuscript, how to mend it. Other {@link IOException}s come from the stream written to.
 */
public final class DocxException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, where, and how to mend it
     * @param cause   what was refused, or null
     */
    public DocxException(String message, Throwable cause) {
        super(message, cause);
    }
}
