// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.image;

/** An image cannot be used. The message says why, with the cure, and stands behind the name of its file. */
public final class UnfitImageException extends Exception {

    private static final long serialVersionUID = 1L;

    UnfitImageException(String message) {
        super(message);
    }
}
