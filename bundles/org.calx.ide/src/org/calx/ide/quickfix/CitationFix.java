// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.ide.reference.Citable;
import org.calx.ide.reference.Citables;
import org.calx.model.Case;

/** A key that cites nothing becomes that of a reference. */
final class CitationFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        if (place.words().isBlank()) {
            return List.of();
        }
        List<String> keys = place.element(Case.class).map(subject -> Citables.of(subject, place.file().path())).orElse(List.of())
                .stream().map(Citable::key).toList();
        String same = Nearest.sameLetters(place.words(), keys).orElse("");
        return Nearest.near(place.words(), keys).stream()
                .map(key -> new QuickFix("Replace by '" + key + "'", key.equals(same), List.of(place.replace(key)))).toList();
    }
}
