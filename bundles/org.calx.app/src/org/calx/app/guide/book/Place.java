// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.book;

import java.util.Locale;

/**
 * A place in the guide.
 *
 * @param file   name of a file of the guide
 * @param anchor a heading in it; empty for its beginning
 */
public record Place(String file, String anchor) {

    /** {@return the place that is written as {@code file#anchor} or {@code file}} */
    public static Place of(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? new Place(text, "") : new Place(text.substring(0, hash), text.substring(hash + 1));
    }

    /** {@return the place of a heading of the reference of the language} */
    public static Place ofHeading(String heading) {
        return new Place("language.md", anchor(heading));
    }

    /** {@return what a heading is called in a place: lower case, with hyphens for spaces, without other signs} */
    static String anchor(String heading) {
        StringBuilder anchor = new StringBuilder();
        heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                anchor.appendCodePoint(c);
            } else if (c == ' ') {
                anchor.append('-');
            }
        });
        return anchor.toString();
    }

    @Override
    public String toString() {
        return anchor.isEmpty() ? file : file + "#" + anchor;
    }
}
