// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.rename;

/**
 * A name that can be changed.
 *
 * @param offset where it stands
 * @param length how long it is
 * @param name   the name
 */
public record NamePlace(int offset, int length, String name) {
}
