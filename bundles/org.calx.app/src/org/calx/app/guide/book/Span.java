// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.book;

/**
 * Some words of one look.
 *
 * @param text   the words
 * @param bold   whether they are bold
 * @param italic whether they are italic
 * @param code   whether they are written as one types them
 * @param target where they lead: a {@link Place} as text or a web address; null when nowhere
 */
public record Span(String text, boolean bold, boolean italic, boolean code, String target) {

    /** {@return plain words} */
    public static Span plain(String text) {
        return new Span(text, false, false, false, null);
    }
}
