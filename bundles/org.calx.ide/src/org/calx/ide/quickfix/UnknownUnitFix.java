// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.LabResult;
import org.calx.terminology.EditDistance;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;

/** A unit that is none, or does not fit its test, becomes one that does. */
final class UnknownUnitFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        List<String> units = UnitText.fitting(place.element(LabResult.class).orElse(null), place.finding().suggestions());
        return units.stream().map(unit -> new QuickFix("Replace by '" + unit + "'", isSlip(place.words(), unit),
                List.of(place.replace(unit)))).toList();
    }

    /** Whether a unit was mistyped by one letter that is not its first, which tells the size, and could be no other unit. */
    private static boolean isSlip(String typed, String unit) {
        Units units = Units.standard();
        if (units.parse(typed).isPresent() || !isNear(typed, unit) || typed.charAt(0) != unit.charAt(0)) {
            return false;
        }
        String meant = units.parse(unit).map(Unit::ucum).orElse(unit);
        return Terminology.standard().terms(Vocabulary.UNIT).stream().filter(other -> isNear(typed, other))
                .allMatch(other -> units.parse(other.label()).map(Unit::ucum).filter(meant::equals).isPresent());
    }

    private static boolean isNear(String typed, Term other) {
        return isNear(typed, other.label()) || other.synonyms().stream().anyMatch(synonym -> isNear(typed, synonym));
    }

    private static boolean isNear(String typed, String unit) {
        return EditDistance.between(typed, unit, 1) == 1;
    }
}
