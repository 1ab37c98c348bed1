// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The laboratory table has one row and one unit for a test, and says what was converted. */
class LaboratoryTableTest {

    private static final String CONVERTED = "In brackets: the value as reported, where it was converted to the unit of its row.";

    @Test
    void valuesInAnotherUnitShareTheRowAndKeepWhatWasReported() {
        String table = table("""
                laboratory on 2020 { calcium 2.31 mmol/L (2.15 to 2.55)
                  creatinine 68 umol/L
                  CRP 14 mg/L (< 5) }
                laboratory on 2021 { calcium 11.2 mg/dl (8.6 to 10.2)
                  creatinine < 0.8 mg/dL
                  CRP 0.3 mg/dL (< 0.5) }
                """);

        assertThat(table).contains("Calcium, mmol/L | 2.31 | 2.79 ↑ (11.2 mg/dL) | 2.15–2.55; 8.6–10.2 mg/dL")
                .contains("Creatinine, µmol/L | 68 | <71 (<0.8 mg/dL) |")
                .contains("C-reactive protein, mg/L | 14 ↑ | 3 (0.3 mg/dL) | <5; <0.5 mg/dL")
                .contains("↓ below the range of the reporting laboratory. " + CONVERTED);
    }

    @Test
    void unitsWithoutAKnownFactorKeepTheirOwnRows() {
        assertThat(table("""
                laboratory on 2020 { magnesium 0.84 mmol/L
                  calcium 2.31 mmol/L }
                laboratory on 2021 { magnesium 2.0 mg/dL }
                """)).contains("Magnesium, mmol/L | 0.84 | –", "Magnesium, mg/dL | – | 2.0").doesNotContain(CONVERTED);
    }

    @Test
    void twoUnitsOfOneDayAreBothShown() {
        assertThat(table("""
                laboratory on 2020 { calcium 2.31 mmol/L
                  calcium 9.3 mg/dL
                  phosphate 1.1 mmol/L }
                """)).contains("Calcium, mmol/L | 2.31", "Calcium, mg/dL | 9.3").doesNotContain(CONVERTED);
    }

    private static String table(String laboratories) {
        return CaseText.manuscript("title \"A case\"\npatient female, aged 50 years\n" + laboratories).replace('_', ' ');
    }
}
