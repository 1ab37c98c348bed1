// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.laboratory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.terminology.Term;
import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;

/** Reads the attributes of a test that hold units and ranges. */
final class RangeReader {

    private final Term term;

    RangeReader(Term term) {
        this.term = term;
    }

    Unit unit(String code) {
        return Units.standard().parse(code).orElseThrow(() -> malformed("units", code));
    }

    /** Reads {@code unit [F|M] interval}, repeated. */
    List<ReferenceRange> ranges(String attribute) {
        List<ReferenceRange> ranges = new ArrayList<>();
        for (String text : term.values(attribute)) {
            int first = text.indexOf(' ');
            int last = text.lastIndexOf(' ');
            if (first < 0) {
                throw malformed(attribute, text);
            }
            Optional<Sex> sex = first == last ? Optional.empty() : Optional.of(sex(attribute, text.substring(first + 1, last)));
            ranges.add(new ReferenceRange(unit(text.substring(0, first)), sex, Interval.parse(text.substring(last + 1))));
        }
        return List.copyOf(ranges);
    }

    /** Reads {@code mmol/L=4.008 mg/dL}. */
    LabTest.Conversion conversion(String text) {
        int equals = text.indexOf('=');
        int space = text.indexOf(' ', equals);
        if (equals < 0 || space < 0) {
            throw malformed("conversion", text);
        }
        return new LabTest.Conversion(unit(text.substring(0, equals)), new BigDecimal(text.substring(equals + 1, space)),
                unit(text.substring(space + 1)));
    }

    private Sex sex(String attribute, String letter) {
        return switch (letter) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            default -> throw malformed(attribute, letter);
        };
    }

    private IllegalStateException malformed(String attribute, String text) {
        return new IllegalStateException(
                term.vocabulary().fileName() + ": '" + text + "' in column " + attribute + " of '" + term.id() + "' is malformed");
    }
}
