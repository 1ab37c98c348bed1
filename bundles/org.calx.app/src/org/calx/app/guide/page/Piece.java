// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.page;

/**
 * Words of one look in a page.
 *
 * @param start  the first character
 * @param length how many
 * @param look   their look
 * @param target where they lead; null when nowhere
 */
public record Piece(int start, int length, Look look, String target) {

    /** {@return the place behind the last character} */
    public int end() {
        return start + length;
    }
}
