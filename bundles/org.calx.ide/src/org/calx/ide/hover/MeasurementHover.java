// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.hover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.calx.model.Case;
import org.calx.model.LabResult;
import org.calx.model.Patient;
import org.calx.model.Size;
import org.calx.model.time.Durations;
import org.calx.model.time.Span;
import org.calx.terminology.laboratory.LabTest;
import org.calx.terminology.unit.Units;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** What is known of a measured value: the same in other units, and the range it is usually in. */
final class MeasurementHover {

    private static final double ADULT = 18 * Span.DAYS_PER_YEAR;

    private MeasurementHover() {
    }

    /** {@return the value of an element in the other units it is given in, and its range; empty when nothing is known} */
    static String of(EObject owner) {
        return String.join("\n", switch (owner) {
        case LabResult result -> laboratory(result);
        case Size size when size.getDimensions().size() == 1 && size.getUnit() != null -> converted(size.getDimensions().getFirst(), size.getUnit(),
                List.of("mm", "cm"));
        default -> List.of();
        });
    }

    private static List<String> laboratory(LabResult result) {
        List<String> lines = new ArrayList<>();
        LabHover.text(result).ifPresent(lines::add);
        Case subject = EcoreUtil2.getContainerOfType(result, Case.class);
        boolean ownRange = result.getRangeLow() != null || result.getRangeHigh() != null;
        if (!ownRange && subject != null && isChild(subject.getPatient()) && result.getTest() != null
                && LabTest.find(result.getTest()).filter(LabTest::isAdultOnly).isPresent()) {
            lines.add("The usual adult range says nothing about a child");
        }
        return lines;
    }

    private static boolean isChild(Patient patient) {
        return patient != null && patient.getAge() != null
                && Durations.age(patient.getAge()).filter(age -> age.mostDays() < ADULT).isPresent();
    }

    private static List<String> converted(BigDecimal value, String typed, List<String> others) {
        List<String> lines = new ArrayList<>();
        Units.standard().parse(typed).ifPresent(unit -> others.stream().flatMap(other -> Units.standard().parse(other).stream())
                .filter(other -> !other.equals(unit)).forEach(other -> Units.standard().convert(value, unit, other)
                        .ifPresent(same -> lines.add(unit.print(value) + " is " + other.print(same)))));
        return lines;
    }
}
