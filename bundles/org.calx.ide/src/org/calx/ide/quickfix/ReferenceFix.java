// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name that refers to nothing becomes one that is given in the case. */
final class ReferenceFix implements Fix {

    private static final int MOST = 3;

    @Override
    public List<QuickFix> of(Place place) {
        List<String> given = place.finding().suggestions();
        Optional<String> same = Nearest.sameLetters(place.words(), given);
        List<String> offered = new ArrayList<>(same.stream().toList());
        offered.addAll(Nearest.near(place.words(), given));
        given.stream().limit(MOST).forEach(offered::add);
        return offered.stream().distinct().limit(MOST).map(name -> new QuickFix("Replace by '" + name + "'",
                same.filter(name::equals).isPresent(), List.of(place.replace(name)))).toList();
    }
}
