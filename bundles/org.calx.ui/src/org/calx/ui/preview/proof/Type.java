// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

/**
 * Letters and lines of a text.
 *
 * @param size    of the letters, in points
 * @param bold    whether they are bold
 * @param italic  whether they are slanted
 * @param leading the distance of the lines, as a multiple of what the font asks for
 */
public record Type(double size, boolean bold, boolean italic, double leading) {

    /** {@return the same with its lines at another distance} */
    Type spaced(double other) {
        return new Type(size, bold, italic, other);
    }
}
