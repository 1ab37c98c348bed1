// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.folding;

/**
 * Lines that can be folded into the first of them.
 *
 * @param offset where the first line starts
 * @param length up to the end of the last line, its line end not included
 * @param kind   what the lines are
 */
public record Fold(int offset, int length, FoldKind kind) {
}
