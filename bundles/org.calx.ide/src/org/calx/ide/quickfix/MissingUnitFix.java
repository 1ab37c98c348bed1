// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.LabResult;

/** A result gets one of the units its test is reported in. */
final class MissingUnitFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        return UnitText.fitting(place.element(LabResult.class).orElse(null), place.finding().suggestions()).stream()
                .map(unit -> QuickFix.choice("Write '" + place.words() + " " + unit + "'", place.append(" " + unit))).toList();
    }
}
