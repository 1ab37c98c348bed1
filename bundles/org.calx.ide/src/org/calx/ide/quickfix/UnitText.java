// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.LabResult;
import org.calx.terminology.laboratory.LabTest;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;

/** Units as they are written in a case file. */
final class UnitText {

    private UnitText() {
    }

    /** {@return the units that can be meant: of several only those in which the value can occur, if there are any} */
    static List<String> fitting(LabResult result, List<String> ucum) {
        List<String> possible = ucum.stream().filter(code -> isPossible(result, code)).toList();
        return (possible.isEmpty() ? ucum : possible).stream().map(UnitText::of).distinct().toList();
    }

    private static boolean isPossible(LabResult result, String ucum) {
        return result == null || result.getValue() == null || LabTest.find(result.getTest())
                .flatMap(test -> Units.standard().parse(ucum).flatMap(test::plausible))
                .filter(range -> !range.contains(result.getValue())).isEmpty();
    }

    /** {@return the unit as printed if it can be written so, with no space in it; otherwise its UCUM code} */
    static String of(String ucum) {
        String label = Units.standard().parse(ucum).map(Unit::label).orElse(ucum);
        boolean writable = label.matches("[\\p{L}%][^\\s,;()\"]*")
                && Units.standard().parse(label).map(Unit::ucum).equals(Units.standard().parse(ucum).map(Unit::ucum));
        return writable ? label : ucum;
    }
}
