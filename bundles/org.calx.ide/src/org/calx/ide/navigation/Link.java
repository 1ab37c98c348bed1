// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.navigation;

/**
 * A name that leads somewhere else.
 *
 * @param offset where it stands
 * @param length how long it is
 */
public record Link(int offset, int length) {

    /** {@return whether a place lies in the name, or right behind it} */
    public boolean contains(int place) {
        return place >= offset && place <= offset + length;
    }
}
