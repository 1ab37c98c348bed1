// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.folding;

/**
 * A part of the text that can be folded to its first line.
 *
 * @param offset where it starts
 * @param length how long it is; it covers more than one line
 */
public record Fold(int offset, int length) {
}
