// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.typing;

/**
 * What a key does to a text.
 *
 * @param offset where the text starts that is replaced
 * @param length how long it is
 * @param text   what replaces it
 * @param caret  where the caret stands afterwards
 */
public record TypedChange(int offset, int length, String text, int caret) {

    /** {@return the text changed} */
    public String apply(String before) {
        return before.substring(0, offset) + text + before.substring(offset + length);
    }
}
