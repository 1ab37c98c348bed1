// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.narrative;

import java.util.regex.Pattern;

/** Keeps a per cent sign on the line of its number, where the author left a space between them. */
final class Percentages {

    private static final Pattern SPACED = Pattern.compile("(?<=[0-9]) (?=%)");

    private Percentages() {
    }

    /** {@return the text with a no-break space before each per cent sign that follows a number} */
    static String joined(String text) {
        return text.indexOf('%') < 0 ? text : SPACED.matcher(text).replaceAll("\u00A0");
    }
}
