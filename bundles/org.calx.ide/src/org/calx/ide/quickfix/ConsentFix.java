// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import java.util.stream.Stream;
import org.calx.model.Consent;

/** The statement of consent, in the form in which it was given. */
final class ConsentFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        boolean stated = place.element(Consent.class).isPresent();
        return Stream.of("written", "oral", "waived").flatMap(form -> (stated ? Stream.of(place.replace(form))
                : place.addToCase("consent " + form).stream()).map(edit -> QuickFix.choice("State 'consent " + form + "'", edit))).toList();
    }
}
