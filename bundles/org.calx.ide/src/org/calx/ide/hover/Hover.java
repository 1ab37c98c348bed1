// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.hover;

/**
 * What is known of a piece of text.
 *
 * @param offset where the piece starts
 * @param length how long it is
 * @param text   what is known, in lines of plain text
 */
public record Hover(int offset, int length, String text) {
}
