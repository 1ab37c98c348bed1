// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.eclipse.xtext.util.ReplaceRegion;

/** What differs between two versions of a text. */
public final class TextChange {

    /** Pieces are compared faster than characters. */
    private static final int PIECE = 256;

    private TextChange() {
    }

    /** {@return the smallest replacement in one place that makes one text of the other} */
    public static ReplaceRegion between(String before, String now) {
        int most = Math.min(before.length(), now.length());
        int start = 0;
        while (start + PIECE <= most && before.regionMatches(start, now, start, PIECE)) {
            start += PIECE;
        }
        while (start < most && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        int behind = 0;
        while (behind + PIECE <= most - start
                && before.regionMatches(before.length() - behind - PIECE, now, now.length() - behind - PIECE, PIECE)) {
            behind += PIECE;
        }
        while (behind < most - start && before.charAt(before.length() - 1 - behind) == now.charAt(now.length() - 1 - behind)) {
            behind++;
        }
        return new ReplaceRegion(start, before.length() - behind - start, now.substring(start, now.length() - behind));
    }
}
