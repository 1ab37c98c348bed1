// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.narrative;

import java.util.regex.Pattern;

/** A text that is still to be written: nothing but dots stand in its place. */
public final class Gap {

    /** What stands for words still to be written. */
    public static final String MARK = "\u2026";

    private static final Pattern DOTS = Pattern.compile("\\s*(\u2026|\\.{3,})\\s*");

    private Gap() {
    }

    /** {@return whether a text is a gap; null and an empty one are none} */
    public static boolean isGap(String text) {
        return text != null && DOTS.matcher(text).matches();
    }

    /** {@return whether somebody has written a text: it is there, not empty, and no gap} */
    public static boolean isWritten(String text) {
        return text != null && !text.isBlank() && !isGap(text);
    }
}
