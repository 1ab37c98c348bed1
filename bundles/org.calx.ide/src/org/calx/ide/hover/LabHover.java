// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.hover;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calx.model.Case;
import org.calx.model.Comparator;
import org.calx.model.LabResult;
import org.calx.terminology.laboratory.LabTest;
import org.calx.terminology.laboratory.Sex;
import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;
import org.eclipse.xtext.EcoreUtil2;

/** A laboratory value in the other units its test is reported in, and the range it is judged by. */
final class LabHover {

    private static final MathContext FIGURES = new MathContext(4);

    private LabHover() {
    }

    /** {@return what is known of the value of a result, in lines; empty when it has none, or its unit is not known} */
    static Optional<String> text(LabResult result) {
        Optional<LabTest> test = result.getTest() == null ? Optional.empty() : LabTest.find(result.getTest());
        if (result.getValue() == null || result.getUnit() == null || test.isEmpty()) {
            return Optional.empty();
        }
        return Units.standard().parse(result.getUnit()).map(unit -> {
            StringJoiner lines = new StringJoiner("\n");
            lines.add(test.get().term().label() + " " + value(result, unit)
                    + others(test.get(), unit, other -> converted(test.get(), result.getValue(), unit, other)));
            range(result, test.get(), unit).ifPresent(lines::add);
            return lines.toString();
        });
    }

    private static String value(LabResult result, Unit unit) {
        return result.getComparator() == Comparator.EQUAL ? unit.print(result.getValue())
                : result.getComparator().getLiteral() + " " + unit.print(result.getValue());
    }

    private static Optional<String> range(LabResult result, LabTest test, Unit unit) {
        if (result.getRangeLow() != null || result.getRangeHigh() != null) {
            Interval own = new Interval(Optional.ofNullable(result.getRangeLow()), false, Optional.ofNullable(result.getRangeHigh()),
                    result.getRangeLow() == null);
            return Optional.of("Range of the reporting laboratory: " + print(own, unit)
                    + others(test, unit, other -> own.map(bound -> rounded(test.convert(bound, unit, other).orElseThrow())).print()));
        }
        return test.usualRange(unit, sex(result)).map(usual -> "Usual adult range: " + print(usual.map(LabHover::rounded), unit)
                + "; that of the reporting laboratory is not given and would be used instead");
    }

    /** The sex a range is looked up for; unknown unless recorded as female or male. */
    private static Optional<Sex> sex(LabResult result) {
        Case subject = EcoreUtil2.getContainerOfType(result, Case.class);
        return subject == null || subject.getPatient() == null ? Optional.empty() : switch (subject.getPatient().getSex()) {
        case FEMALE -> Optional.of(Sex.FEMALE);
        case MALE -> Optional.of(Sex.MALE);
        case INTERSEX, NOT_REPORTED -> Optional.empty();
        };
    }

    private static String others(LabTest test, Unit unit, Function<Unit, String> convert) {
        List<Unit> others = test.otherUnits(unit);
        return others.isEmpty() ? ""
                : " = " + others.stream().map(other -> convert.apply(other) + " " + other.label()).collect(Collectors.joining(" = "));
    }

    private static String converted(LabTest test, BigDecimal value, Unit from, Unit to) {
        return rounded(test.convert(value, from, to).orElseThrow()).toPlainString();
    }

    private static BigDecimal rounded(BigDecimal value) {
        return Units.round(value.round(FIGURES));
    }

    private static String print(Interval range, Unit unit) {
        return unit.printed() ? range.print() + " " + unit.label() : range.print();
    }
}
