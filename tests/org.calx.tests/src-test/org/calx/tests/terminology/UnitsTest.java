// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;

import org.calx.terminology.unit.Interval;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    private final Units units = Units.standard();

    @ParameterizedTest
    @CsvSource({
            "mm/hr, mm/h, mm/h", "mg/dl, mg/dL, mg/dL", "umol/L, umol/L, µmol/L", "µmol/l, umol/L, µmol/L", "μmol/L, umol/L, µmol/L",
            "micromol/L, umol/L, µmol/L", "10^9/L, 10*9/L, ×10⁹/L", "IU/mL, [IU]/mL, IU/mL", "mcg, ug, µg", "days, d, day", "wk, wk, week",
            "mg per day, mg/d, mg/day", "mg/day, mg/d, mg/day", "mg/kg/day, mg/kg/d, mg/kg/day", "years, a, year",
            "ml/min/1.73m2, mL/min/{1.73_m2}, mL/min/1.73 m²", "mmol²/L², mmol2/L2, mmol²/L²", "ug/week, ug/wk, µg/week",
            "mmol·L⁻¹, mmol/L, mmol/L", "mmol.l-1, mmol/L, mmol/L", "mm/1h, mm/h, mm/h", "x 10^9/L, 10*9/L, ×10⁹/L", "10⁹/l, 10*9/L, ×10⁹/L",
            "10e9/L, 10*9/L, ×10⁹/L", "K/µL, 10*3/uL, ×10³/µL", "cells/mm³, /uL, /µL", "mIU/ml, m[IU]/mL, mIU/mL",
            "IU, [IU], IU", "IU/l, U/L, U/L", "kU/L, kU/L, kU/L", "ml/min per 1.73 m2, mL/min/{1.73_m2}, mL/min/1.73 m²", "mg%, mg/dL, mg/dL",
            "mg/100 ml, mg/dL, mg/dL", "gm/dl, g/dL, g/dL", "ng/dl, ng/dL, ng/dL", "µkat/l, ukat/L, µkat/L", "mcmol/l, umol/L, µmol/L" })
    void typedSpellingsBecomeUcumCodesAndPrintedLabels(String typed, String ucum, String label) {
        assertThat(units.parse(typed)).hasValueSatisfying(unit -> {
            assertThat(unit.ucum()).isEqualTo(ucum);
            assertThat(unit.label()).isEqualTo(label);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "foo", "mg/foo", "mg//d", "mmoll" })
    void whatIsNoUnitIsNotParsed(String typed) {
        assertThat(units.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "5, mg/d, mg/wk, 35", "1.5, cm, mm, 15", "0.5, g/d, mg/d, 500", "1, a, mo, 12", "2, wk, d, 14", "3.5, g/dL, g/L, 35",
            "65, pg/mL, ng/L, 65" })
    void convertsWithinADimension(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(units.convert(value, unit(from), unit(to))).hasValue(expected);
    }

    @Test
    void doesNotConvertBetweenDimensions() {
        assertThat(units.convert(BigDecimal.ONE, unit("mg/dL"), unit("mmol/L"))).isEmpty();
        assertThat(units.convert(BigDecimal.ONE, unit("mL/min"), unit("mL/min/{1.73_m2}"))).isEmpty();
    }

    @Test
    void printsValuesAsManuscriptsDo() {
        assertThat(unit("mo").print(BigDecimal.ONE)).isEqualTo("1 month");
        assertThat(unit("mo").print(new BigDecimal("3"))).isEqualTo("3 months");
        assertThat(unit("%").print(new BigDecimal("20"))).isEqualTo("20%");
        assertThat(unit("{INR}").print(new BigDecimal("1.1"))).isEqualTo("1.1");
    }

    @Test
    void intervalsKeepTheirBoundsOpenOrClosed() {
        assertThat(Interval.parse("2.15..2.55").contains(new BigDecimal("2.55"))).isTrue();
        assertThat(Interval.parse("<5").contains(new BigDecimal("5"))).isFalse();
        assertThat(Interval.parse("<=5").contains(new BigDecimal("5"))).isTrue();
        assertThat(Interval.parse(">=90").isBelow(new BigDecimal("89"))).isTrue();
        assertThat(Interval.parse(">-1.0").contains(new BigDecimal("-1.0"))).isFalse();
        assertThat(Interval.parse("10").print()).isEqualTo("10");
        assertThat(Interval.parse("2.15..2.55").print()).isEqualTo("2.15–2.55");
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.parse("high")).withMessageContaining("'high' is not a range");
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.parse("5..2")).withMessageContaining("ends before it begins");
    }

    private Unit unit(String code) {
        return units.parse(code).orElseThrow();
    }
}
