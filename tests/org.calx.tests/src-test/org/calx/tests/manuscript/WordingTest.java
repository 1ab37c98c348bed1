// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.manuscript.narrative.NarrativeValues;
import org.calx.manuscript.wording.DateWords;
import org.calx.manuscript.wording.DiseaseWords;
import org.calx.manuscript.wording.Person;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Times;
import org.calx.model.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, sites, quantities and persons in words. A low line stands for a space that does not break. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2024-11-02 | on 2_November 2024 | 2_November 2024", "2024-11 | in November 2024 | November 2024",
            "2018 | in 2018 | 2018", "about 2008 | in about 2008 | about 2008", "before 2012 | before 2012 | before 2012",
            "after 2024-11 | after November 2024 | after November 2024", "at least 2018 | no earlier than 2018 | no earlier than 2018",
            "age 36 years | at 36_years of age | age 36_years", "about age 36 | at about 36_years of age | about age 36_years",
            "presentation | at presentation | presentation", "3 months after T1 | three months after the start of diltiazem | 3_months after the start of diltiazem",
            "12 months after P1 | 12_months after curettage | 12_months after curettage", "about 2 weeks before presentation | about two weeks before presentation"
                    + " | about 2_weeks before presentation",
            "after P1 | after curettage | after curettage", "1 year after D1 | one year after the diagnosis of systemic sclerosis"
                    + " | 1_year after the diagnosis of systemic sclerosis" })
    void datesAreAsExactAsTheRecord(String typed, String when, String label) {
        Case subject = CaseText.of("disease D1 systemic sclerosis { diagnosed 2012 }\n calcinosis { lesion L1 at left thumb { noticed " + typed + " } }\n"
                + "treatment T1 diltiazem from 2020\n procedure P1 curettage of L1 on 2021");
        var date = subject.getCalcinoses().get(0).getLesions().get(0).getNoticed();
        assertThat(visible(DateWords.when(date))).isEqualTo(when);
        assertThat(visible(DateWords.label(date))).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "on 2021-03-08 | on 8_March 2021", "from 2021-03-08 to 2021-04-06 | from 8_March to 6_April 2021",
            "from 2021-03-08 to 2021-03-15 | from 8 to 15_March 2021", "from 2021-01 to 2021-06-22 | from January to 22_June 2021",
            "from 2020-12 to 2021-06 | from December 2020 to June 2021", "from 2020 to 2021 | from 2020 to 2021", "until 2021 | until 2021",
            "from 2021-08-16 lasting 10 weeks | from 16_August 2021 for 10_weeks", "from about 2021-03 to 2021-04 | from about March 2021 to April 2021" })
    void periodsSayTheYearOnce(String typed, String expected) {
        var treatment = CaseText.of("treatment T1 diltiazem " + typed).getTreatments().get(0);
        assertThat(visible(Times.AS_RECORDED.during(treatment))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "left thumb, distal phalanx | the distal phalanx of the left thumb | distal phalanx of the left thumb",
            "left thumb, distal phalanx, pulp | the pulp of the distal phalanx of the left thumb | pulp of the distal phalanx of the left thumb",
            "bilateral elbow | both elbows | elbows on both sides", "bilateral thumb, distal phalanx | the distal phalanges of both thumbs"
                    + " | distal phalanges of the thumbs on both sides",
            "cervical spine, \"C4/5\" | the cervical spine at C4/5 | cervical spine at C4/5",
            "right cervical spine, \"C2/3\", facet joint | the right facet joint at C2/3 | right facet joint at C2/3",
            "right forefinger, DIP | the distal interphalangeal joint of the right index finger | distal interphalangeal joint of the right index finger",
            "left thumb, IP | the interphalangeal joint of the left thumb | interphalangeal joint of the left thumb",
            "bilateral foot | both feet | feet on both sides", "scrotum | the scrotum | scrotum", "left epitrochlea | the left epitrochlea | left epitrochlea" })
    void sitesAreSaidAsCliniciansSayThem(String typed, String definite, String bare) {
        var site = CaseText.of("calcinosis { lesion L1 at " + typed + " }").getCalcinoses().get(0).getLesions().get(0).getSite();
        assertThat(SiteWords.definite(site)).isEqualTo(definite);
        assertThat(SiteWords.bare(site)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "15 mm | 15_mm", "14 x 9 mm | 14_×_9_mm", "about 15 mm | about 15_mm", "less than 2 mm | less than 2_mm",
            "1.5 x 2 cm | 1.5_×_2_cm", "12 | 12_mm" })
    void sizesKeepTheirUnit(String typed, String expected) {
        var size = CaseText.of("calcinosis { lesion L1 at left thumb { size " + typed + " } }").getCalcinoses().get(0).getLesions().get(0).getSizes().get(0);
        assertThat(visible(QuantityWords.of(size))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "240 mg/day | 240_mg/day", "1 g every 6 hours | 1_g every six hours", "0.5 to 2 ng/kg/min daily | 0.5–2_ng/kg/min daily",
            "1000 mg every 2 weeks | 1000_mg every two weeks", "25 % | 25%", "500 mcg twice daily | 500_µg twice daily" })
    void dosesArePrintedWithTheirSchedule(String typed, String expected) {
        var treatment = CaseText.of("treatment T1 diltiazem " + typed).getTreatments().get(0);
        assertThat(visible(QuantityWords.of(treatment.getDose()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "female, aged 62 years | a 62-year-old woman", "male, aged 8 years | an 8-year-old boy",
            "male, aged 12 days | a 12-day-old boy", "female, aged about 60 years | a woman aged about 60_years", "not reported, aged 40 | a 40-year-old patient",
            "female | a woman", "female, aged 18 | an 18-year-old woman", "female, aged 17 | a 17-year-old girl" })
    void patientsAreIntroducedByAgeAndSex(String typed, String expected) {
        var patient = CaseText.of("patient " + typed).getPatient();
        assertThat(visible(Person.of(patient).introduced(patient.getAge(), ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "SSc, lcSSc | limited cutaneous systemic sclerosis", "SSc, ssSSc | systemic sclerosis sine scleroderma",
            "JDM, juvenile | juvenile dermatomyositis", "scleroderma | systemic sclerosis", "\"eosinophilic fasciitis\" | eosinophilic fasciitis",
            "SSc, \"anti-synthetase type\" | systemic sclerosis (anti-synthetase type)" })
    void diseasesBearTheirSubset(String typed, String expected) {
        assertThat(DiseaseWords.name(CaseText.of("disease D1 " + typed).getDiseases().get(0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "L1 | distal phalanx of the left thumb", "L1.size | 16_mm", "L1.size.first | 15_mm", "lesions | two",
            "T1 | diltiazem", "T1.dose | 180_mg/day", "patient.age | 62_years", "patient.sex | woman", "D1.diagnosed | 2012", "T1.start | December 2024",
            "presented | 2_November 2024", "P1.on | 14_July 2025", "L1.noticed - D1.diagnosed | about six years", "T1.end - T1.start | about six months",
            "P1.on - presented | about eight months", "L1.size.last - L1.size.first | 1_mm", "L1.size.change | 1_mm", "L1.size.percent | 7%",
            "L2.size | 14_×_9_mm", "L2.size.first | 2.1_cm", "L2.size.change | 7_mm", "L2.size on 2025-03-16 | 14_×_9_mm", "L2.size on 2024 | 2.1_cm",
            "B1.calcium | 2.31_mmol/L", "B1.CRP | <5_mg/L", "O1.baseline | 7/10", "O1.change | six points", "O1.percent | 86%", "O1.baselineDate | 2024",
            "O1.followUp - O1.baseline | six points", "D1.score | 11", "T1.lasting | more than nine years", "T4.lasting | about one year", "patient.gestation | 32_weeks",
            "presented - D1.onset | at least nine years", "presented - D1.diagnosed | about 12_years", "T2.start - P1.on | three months",
            "T3.start - L1.noticed | less than one year", "presented - birth | about 62_years", "followUp.lasting | two years" })
    void embeddedValuesAreWorded(String expression, String expected) {
        Case subject = CaseText.of("""
                presented 2024-11-02
                patient female, aged 62 years, gestation 32 weeks
                disease D1 systemic sclerosis { onset at least 9 years before presentation diagnosed 2012 criteria ACR/EULAR 2013 fulfilled, total 11 }
                calcinosis { lesion L1 at left thumb, distal phalanx { noticed 2018 size 15 mm on 2024-11-02 size 16 mm on 2025-01-01 }
                  lesion L2 at left elbow { size 2.1 cm on 2024-11-02 } }
                imaging I1 radiograph of left elbow, on 2025-03-16 { shows L2 as stone, size 14 x 9 mm }
                imaging I2 radiograph of left elbow { shows L2 as stone, size 40 mm }
                laboratory B1 on 2024-11-02 { calcium 2.31 mmol/L CRP < 5 mg/L }
                treatment T1 diltiazem 180 mg/day orally from 2024-12 to 2025-06, for > 9 years
                treatment T2 colchicine from 3 months after P1
                treatment T3 colchicine from 2018
                treatment T4 colchicine from 2018-03 to 2019-03
                outcome O1 pain from 7/10 on 2024 to 1/10 on 2025
                followed for 2 years
                procedure P1 curettage of L1 on 2025-07-14
                """);
        assertThat(NarrativeValues.resolve(subject, expression).map(WordingTest::visible)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({ "L9", "L1.weight", "T1.end - L1", "patient.name" })
    void whatTheCaseDoesNotHoldHasNoWords(String expression) {
        assertThat(NarrativeValues.resolve(CaseText.of("calcinosis { lesion L1 at left thumb }"), expression)).isEmpty();
    }

    private static String visible(String text) {
        return text.replace('\u00A0', '_');
    }
}
