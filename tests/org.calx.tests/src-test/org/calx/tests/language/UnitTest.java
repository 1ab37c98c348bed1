// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.model.LabResult;
import org.calx.model.Laboratory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word after a number on the same line is a unit, whatever it looks like. */
class UnitTest {

    @ParameterizedTest
    @CsvSource({ "mmol/L", "mg/dl", "mL/min/{1.73_m2}", "mL/min/1.73m2", "10^9/L", "10*9/L", "\u00B5mol/L", "%", "[IU]/mL",
            "{INR}", "mm/h", "U/L", "\u00D710^9/L", "x 10^9/L", "\u00D7 10\u2079/L", "x10e9/L", "10e9/L", "10\u2079/L",
            "mL/min/1.73 m\u00B2", "ml/min per 1.73 m2", "mL/min/1.73m^2", "mmol\u00B7L\u207B\u00B9" })
    void isReadWhole(String unit) {
        assertThat(onlyResult("calcium 2.31 " + unit).getUnit()).isEqualTo(unit);
    }

    @Test
    void mayTouchItsNumber() {
        assertThat(onlyResult("CRP 14mg/L").getUnit()).isEqualTo("mg/L");
    }

    @Test
    void isNotTheSignBetweenTwoSizes() {
        assertThat(Cases.of("calcinosis { lesion L1 at left thumb { size 15 x 10 mm\nsize 4 x\n3 mm } }").getCalcinoses().get(0).getLesions().get(0)
                .getSizes()).hasSize(2).allSatisfy(size -> assertThat(size.getDimensions()).hasSize(2));
    }

    @Test
    void endsBeforeARange() {
        LabResult result = onlyResult("calcium 2.31 mmol/L (2.15 to 2.55)");
        assertThat(result.getUnit()).isEqualTo("mmol/L");
        assertThat(result.getRangeLow()).isEqualByComparingTo("2.15");
        assertThat(result.getRangeHigh()).isEqualByComparingTo("2.55");
    }

    @Test
    void isNotTakenFromTheNextLine() {
        Laboratory laboratory = laboratory("INR 1.1\ncalcium 2.31 mmol/L");
        assertThat(laboratory.getResults()).extracting(LabResult::getTest).containsExactly("INR", "calcium");
        assertThat(laboratory.getResults().get(0).getUnit()).isNull();
    }

    @Test
    void isNoKeyword() {
        assertThat(Cases.unreadable("treatment T1 diltiazem 180 orally")).isEmpty();
        assertThat(Cases.of("treatment T1 diltiazem 180 orally").getTreatments().get(0).getRoute()).isEqualTo("orally");
    }

    @Test
    void aTermMayHoldAWordThatStartsStatements() {
        String statements = "disease D1 chronic kidney disease\ndisease D2 systemic sclerosis {\n"
                + "interstitial lung disease present\nonset about 2001\n}";
        assertThat(Cases.unreadable("disease D1 chronic kidney disease { diagnosed at age 40 }")).isEmpty();
        assertThat(Cases.of(statements).getDiseases().get(0).getKind()).isEqualTo("chronic kidney disease");
        assertThat(Cases.of(statements).getDiseases().get(1).getFeatures().get(0).getName())
                .isEqualTo("interstitial lung disease");
    }

    @Test
    void leavesATestNameThatStartsWithANumber() {
        assertThat(onlyResult("25-OH vitamin D 40 nmol/L").getTest()).isEqualTo("25-OH vitamin D");
    }

    private static LabResult onlyResult(String result) {
        return laboratory(result).getResults().get(0);
    }

    private static Laboratory laboratory(String results) {
        String statement = "laboratory on 2024 {\n" + results + "\n}";
        assertThat(Cases.unreadable(statement)).isEmpty();
        return Cases.of(statement).getLaboratories().get(0);
    }
}
