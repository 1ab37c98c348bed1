// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

/**
 * What was typed so far at the place of completion.
 *
 * @param text   the words
 * @param offset where they start
 * @param length how much a proposal replaces
 */
record Prefix(String text, int offset, int length) {

    /** {@return where the caret stands} */
    int caret() {
        return offset + length;
    }
}
