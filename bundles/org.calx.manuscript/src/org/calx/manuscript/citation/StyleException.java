// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

/** A citation style that cannot be used. */
public final class StyleException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says why and what to do, with the name of the file, without a full stop. */
    StyleException(String message) {
        super(message);
    }
}
