// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.List;

/** An unknown term becomes one of those that are close, or is put in quotation marks. */
final class TermFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        List<QuickFix> fixes = new ArrayList<>();
        List<String> suggested = place.finding().suggestions();
        String only = Nearest.only(place.words(), suggested).orElse("");
        for (String word : suggested) {
            fixes.add(new QuickFix("Replace by '" + word + "'", word.equals(only), List.of(place.replace(word))));
        }
        if (place.finding().message().contains("quotation marks")) {
            fixes.add(QuickFix.choice("Put it in quotation marks", place.replace('"' + place.words() + '"')));
        }
        return fixes;
    }
}
