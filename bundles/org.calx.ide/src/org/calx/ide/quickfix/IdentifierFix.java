// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;

/** What identifies the patient is deleted; the sentence around it may need another look. */
final class IdentifierFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        String text = place.text();
        boolean spaced = place.offset() > 0 && text.charAt(place.offset() - 1) == ' '
                && (place.end() == text.length() || " .,;:)".indexOf(text.charAt(place.end())) >= 0);
        int start = place.offset() - (spaced ? 1 : 0);
        return List.of(QuickFix.choice("Delete it", new TextEdit(start, place.end() - start, "")));
    }
}
