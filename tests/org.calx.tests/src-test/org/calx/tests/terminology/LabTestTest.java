// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;

import org.calx.terminology.laboratory.LabTest;
import org.calx.terminology.laboratory.Sex;
import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabTestTest {

    @ParameterizedTest
    @CsvSource({ "calcium, 1, mmol/L, mg/dL, 4.008", "phosphate, 1, mmol/L, mg/dL, 3.097", "creatinine, 1, mg/dL, umol/L, 88.4",
            "PTH, 1, pmol/L, ng/L, 9.43", "25-OH vitamin D, 20, ng/mL, nmol/L, 49.92", "creatinine, 88.4, umol/L, mg/dL, 1",
            "calcium, 4.008, mg/dL, umol/L, 1000" })
    void convertsBetweenMassAndAmount(String test, BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(test(test).convert(value, unit(from), unit(to))).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({ "calcium, 9.4, mmol/L, mg/dL", "calcium, 2.3, mg/dL, mmol/L", "creatinine, 90, mg/dL, umol/L", "haemoglobin, 13.2, g/L, g/dL",
            "albumin, 4.1, g/L, g/dL" })
    void anImplausibleValueNamesTheUnitItWasMeasuredIn(String test, BigDecimal value, String typed, String likely) {
        LabTest labTest = test(test);

        assertThat(labTest.plausible(unit(typed))).hasValueSatisfying(range -> assertThat(range.contains(value)).isFalse());
        assertThat(labTest.likelyUnit(value, unit(typed))).hasValue(unit(likely));
    }

    @ParameterizedTest
    @CsvSource({ "calcium, 3.9, mmol/L", "calcium, 5.1, mg/dL", "creatinine, 12, mg/dL", "creatinine, 900, umol/L", "haemoglobin, 61, g/L",
            "albumin, 14, g/L" })
    void valuesOfTheVerySickStayPlausible(String test, BigDecimal value, String unit) {
        assertThat(test(test).plausible(unit(unit))).hasValueSatisfying(range -> assertThat(range.contains(value)).isTrue());
    }

    @Test
    void highPhosphateIsImplausibleOnlyWithNormalKidneys() {
        LabTest phosphate = test("phosphate");
        BigDecimal value = new BigDecimal("3.8");

        assertThat(phosphate.plausible(unit("mmol/L"))).isEmpty();
        assertThat(phosphate.plausibleWithNormalKidney(unit("mmol/L"))).map(range -> range.contains(value)).hasValue(false);
    }

    @Test
    void usualRangesFollowSexAndUnit() {
        LabTest creatinine = test("creatinine");

        assertThat(creatinine.usualRange(unit("umol/L"), Optional.of(Sex.FEMALE))).hasValue(Interval.parse("45..90"));
        assertThat(creatinine.usualRange(unit("umol/L"), Optional.of(Sex.MALE))).hasValue(Interval.parse("60..110"));
        assertThat(creatinine.usualRange(unit("umol/L"), Optional.empty())).hasValue(Interval.parse("45..110"));
        assertThat(test("CRP").usualRange(unit("mg/dL"), Optional.empty())).hasValue(Interval.parse("<0.5"));
        assertThat(test("albumin").usualRange(unit("mg/dL"), Optional.empty())).hasValue(Interval.parse("3500..5000"));
        assertThat(test("aldolase").usualRange(unit("U/L"), Optional.empty())).isEmpty();
    }

    @Test
    void acceptsOnlyUnitsThatMakeSense() {
        LabTest calcium = test("calcium");

        assertThat(calcium.accepts(unit("mg/L"))).isTrue();
        assertThat(calcium.accepts(unit("mm/h"))).isFalse();
        assertThat(test("ESR").accepts(unit("mmol/L"))).isFalse();
        assertThat(test("HBsAg").accepts(unit("mg/L"))).isFalse();
    }

    private static LabTest test(String name) {
        return LabTest.find(name).orElseThrow();
    }

    private static Unit unit(String code) {
        return Units.standard().parse(code).orElseThrow();
    }
}
