// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.calx.terminology.drug.DoseCheck;
import org.calx.terminology.drug.Drug;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugTest {

    @ParameterizedTest
    @CsvSource({ "diltiazem, 180, mg/d, oral, BELOW", "diltiazem, 0.3, g/d, '', WITHIN", "methotrexate, 15, mg/wk, oral, WITHIN",
            "methotrexate, 15, mg/d, oral, ABOVE", "minocycline, 200, mg/d, oral, ABOVE", "alendronate, 70, mg/wk, oral, WITHIN",
            "rituximab, 375, mg/m2, intravenous, WITHIN", "rituximab, 1000, mg, intravenous, WITHIN", "sodium thiosulfate, 15, %, topical, WITHIN",
            "sodium thiosulfate, 15, %, intravenous, NOT_COMPARABLE", "warfarin, 5, mg/d, oral, NOT_COMPARABLE",
            "abatacept, 600, mg, intravenous, WITHIN", "hydroxychloroquine, 6, mg/kg/d, oral, ABOVE" })
    void dosesAreComparedWithTheCustomaryOnes(String name, BigDecimal value, String unit, String route, DoseCheck expected) {
        assertThat(drug(name).check(value, unit(unit), route)).isEqualTo(expected);
    }

    @Test
    void interactionsHoldBothWaysAndForGroups() {
        assertThat(drug("diltiazem").interactsWith(drug("colchicine"))).isTrue();
        assertThat(drug("ciclosporin").interactsWith(drug("colchicine"))).isTrue();
        assertThat(drug("nitroglycerin").interactsWith(drug("tadalafil"))).isTrue();
        assertThat(drug("amlodipine").interactsWith(drug("colchicine"))).isFalse();
    }

    @Test
    void safetyFactsOfTheLabel() {
        assertThat(drug("zoledronic acid").renalLimit()).hasValue(new BigDecimal("35"));
        assertThat(drug("pamidronate").renalLimit()).hasValue(new BigDecimal("30"));
        assertThat(drug("rituximab").needsHepatitisBScreening()).isTrue();
        assertThat(drug("rituximab").needsTuberculosisScreening()).isFalse();
        assertThat(drug("tofacitinib").needsTuberculosisScreening()).isTrue();
        assertThat(drug("bosentan").isTeratogenic()).isTrue();
        assertThat(drug("sildenafil").isTeratogenic()).isFalse();
        assertThat(drug("MTX").isWeekly()).isTrue();
        assertThat(drug("bisphosphonate").isDrugClass()).isTrue();
        assertThat(drug("alendronic acid").group()).isEqualTo("bisphosphonate");
        assertThat(drug("diltiazem").doses().getFirst().print()).isEqualTo("240–480 mg/day");
    }

    private static Drug drug(String name) {
        return Drug.find(name).orElseThrow();
    }

    private static Unit unit(String code) {
        return Units.standard().parse(code).orElseThrow();
    }
}
