// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;

/** One of several words set apart by commas is left out. */
final class ListedWordFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        String text = place.text();
        int before = place.offset();
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        int after = place.end();
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        String label = "Leave out '" + place.words() + "'";
        if (before > 0 && text.charAt(before - 1) == ',') {
            return List.of(QuickFix.choice(label, new TextEdit(before - 1, place.end() - before + 1, "")));
        }
        if (after < text.length() && text.charAt(after) == ',') {
            int next = after + 1;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            return List.of(QuickFix.choice(label, new TextEdit(place.offset(), next - place.offset(), "")));
        }
        return List.of();
    }
}
