// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

/**
 * A picture with its caption below it.
 *
 * @param picture the image
 * @param altText what a reader who cannot see it is told; never blank
 * @param caption the numbered caption
 */
public record Figure(Picture picture, String altText, Caption caption) implements Block {

    /** Checks that there is an alternative text. */
    public Figure {
        if (altText.isBlank()) {
            throw new IllegalArgumentException("a figure needs an alternative text");
        }
    }
}
