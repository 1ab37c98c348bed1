// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.nio.charset.Charset;
import java.util.List;

/** A control character goes; one that broke a line becomes a space; one that stands for a lost letter is left to the author. */
final class CharacterFix implements Fix {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Override
    public List<QuickFix> of(Place place) {
        if (place.words().length() != 1) {
            return List.of();
        }
        char c = place.words().charAt(0);
        if (c == '\u000B' || c == '\f') {
            return List.of(QuickFix.safe("Replace the line break by a space", place.replace(" ")));
        }
        if (c < ' ' || c == '\u007F') {
            return List.of(QuickFix.safe("Delete the control character", place.replace("")));
        }
        QuickFix delete = QuickFix.choice("Delete the character", place.replace(""));
        String meant = c < '\u00A0' ? new String(new byte[] {(byte) c}, WINDOWS) : "";
        return meant.isEmpty() || Character.isISOControl(meant.charAt(0)) || meant.equals("\uFFFD") ? List.of(delete)
                : List.of(QuickFix.choice("Replace by '" + meant + "'", place.replace(meant)), delete);
    }
}
