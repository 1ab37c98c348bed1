// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of the timeline. */
class TimelineTest {

    @Test
    void aNeonatesFirstSignsStandBeforeThePresentation() {
        assertThat(events("""
                patient male, aged 14 days
                disease D1 neonatal respiratory distress
                calcinosis iatrogenic, noticed age 2 weeks { lesion L1 at left ankle }
                procedure P1 excision of L1 on day 30 of life
                treatment T1 sodium thiosulfate on day 3 of life
                treatment T2 "calcium gluconate" on day 2 of life
                """)).containsExactly("Calcium gluconate", "Sodium thiosulfate",
                "Calcinosis first noticed", "The patient presented at the age of 14_days", "Surgical excision at the left ankle");
    }

    @Test
    void whatIsCountedFromOneEventKeepsItsOrderHoweverVagueTheEventIs() {
        assertThat(events("""
                presented 2020-12
                patient male, aged 40 years
                procedure P1 excision of L1 on 2020
                complication ulceration on 3 months after P1
                complication infection on 2 weeks after P1
                calcinosis dystrophic { lesion L1 at left ankle }
                """)).containsExactly("Surgical excision at the left ankle", "Infection", "Ulceration", "The patient presented at the age of 40_years");
    }

    @Test
    void whatCannotBeComparedWithThePresentationStandsWhereAReaderExpectsIt() {
        assertThat(events("""
                patient male, aged 40 years
                disease D1 systemic sclerosis { onset 2010 diagnosed 2012 }
                calcinosis dystrophic, noticed 2 years before presentation { lesion L1 at left ankle }
                treatment T1 diltiazem from 3 months after presentation
                procedure P1 excision of L1 on 2019
                """)).containsExactly("Onset of systemic sclerosis", "Diagnosis of systemic sclerosis", "Calcinosis first noticed",
                "The patient presented at the age of 40_years", "Diltiazem", "Surgical excision at the left ankle");
    }

    private static List<String> events(String statements) {
        return CaseText.section(CaseText.manuscript(statements), "Timeline").lines().filter(line -> line.startsWith("|") && line.contains(" | ")).skip(1)
                .map(line -> line.substring(line.indexOf(" | ") + 3)).toList();
    }
}
