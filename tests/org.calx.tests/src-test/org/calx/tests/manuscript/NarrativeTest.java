// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.manuscript.Composition;
import org.junit.jupiter.api.Test;

/** The author's text in the manuscript. */
class NarrativeTest {

    @Test
    void paragraphsListsEmphasisAndValuesAreKept() {
        String text = CaseText.manuscript("""
                treatment T1 diltiazem 180 mg/day
                narrative discussion \"\"\"
                  The first paragraph
                  goes on. {T1} was *not* given with GALNT3*2 or Staphylococcus aureus.

                  Lessons:
                  - {T1.dose} is little
                  - S. aureus is common

                  \\[@none] and \\{x} stay.
                \"\"\"
                """);
        assertThat(CaseText.section(text, "Discussion")).isEqualTo("""
                The first paragraph goes on. Diltiazem was *not* given with GALNT3*2 or *Staphylococcus aureus*.
                Lessons:
                - 180_mg/day is little
                - *S. aureus* is common
                [@none] and {x} stay.""");
    }

    @Test
    void insteadReplacesTheComposedTextButNotTheTables() {
        String base = "patient female, aged 62 years { concern \"Pain\" }\n";
        String added = CaseText.section(CaseText.manuscript(base + "narrative patient \"\"\"Own words.\"\"\""), "Patient information");
        String replaced = CaseText.section(CaseText.manuscript(base + "narrative patient instead \"\"\"Own words.\"\"\""), "Patient information");
        assertThat(added).startsWith("A 62-year-old woman presented with pain (Table_1).\nOwn words.\nTable 1.");
        assertThat(replaced).startsWith("Own words.\nTable 1.").doesNotContain("presented");
    }

    @Test
    void aPatientOfWhomNothingIsRecordedIsNotCalledAPatient() {
        String text = CaseText.manuscript("title \"Calcinosis\" patient not reported");
        assertThat(CaseText.section(text, "Patient information")).startsWith("The sex and age of the patient are not reported (Table_1).");
        assertThat(text).contains("ABSTRACT: **Case presentation: **The sex and age of the patient are not reported.").doesNotContain("was a patient");
        assertThat(CaseText.section(CaseText.manuscript("patient not reported, aged 62 years"), "Patient information"))
                .startsWith("The patient was a 62-year-old person (Table_1).");
        assertThat(CaseText.section(CaseText.manuscript("patient not reported { concern \"Pain\" }"), "Patient information"))
                .startsWith("A patient presented with pain (Table_1).");
    }

    @Test
    void whatCannotBeResolvedIsToldAndVisible() {
        Composition composition = CaseText.composed(CaseText.of("narrative discussion \"\"\"Size {L7.size} [@nobody; @no one] {open\"\"\""), CaseText.FIXTURES);
        assertThat(CaseText.messages(composition)).hasSize(4).anyMatch(message -> message.startsWith("The value {L7.size} cannot be printed: nothing in this case is named 'L7'"))
                .anyMatch(message -> message.startsWith("No reference has the key \"nobody\"")).anyMatch(message -> message.startsWith("\"{\" is not closed"));
        assertThat(CaseText.section(ManuscriptText.of(composition.manuscript().blocks()), "Discussion"))
                .isEqualTo("Size [?L7.size] [?nobody][?no one] {open");
    }

    @Test
    void figuresAreNumberedByFirstMentionAndPlacedAfterTheirSection() {
        String text = CaseText.manuscript("""
                imaging I1 radiograph of left hand { figure F1 "dot.png" caption "Hand" alt "a hand" finding erosion absent }
                figure F2 "dot.png" caption "Course" alt "a chart"
                narrative introduction \"\"\"See {F2}.\"\"\"
                narrative discussion \"\"\"Again {F1} and {F2}.\"\"\"
                """);
        assertThat(CaseText.section(text, "Introduction")).startsWith("See Figure_1.\nFigure 1. Course");
        assertThat(CaseText.section(text, "Diagnostic assessment")).contains("(Figure_2).\nFigure 2. Hand");
        assertThat(CaseText.section(text, "Discussion")).isEqualTo("Again Figure_2 and Figure_1.");
    }

    @Test
    void anAbstractIsComposedWithinItsLimitAndWithoutCitations() {
        String sentence = "Calcinosis is common and hard to treat in many patients [@a], and nobody knows how it will end for them. ";
        String text = CaseText.manuscript("patient male, aged 50 years { concern \"Pain\" }\n disease D1 SSc\n calcinosis { lesion L1 at left elbow }\n"
                + "narrative introduction \"\"\"" + sentence.repeat(9) + "\"\"\"\n narrative conclusion \"\"\"Look early.\"\"\"");
        String summary = CaseText.section(text, "Abstract");
        assertThat(summary).doesNotContain("[").contains("in many patients, and nobody").contains("**Case presentation: **A 50-year-old man presented with pain.")
                .contains("Calcinosis was found at the left elbow.").endsWith("**Conclusion: **Look early.");
        assertThat(summary.split("\\s+").length).isBetween(60, 110);
    }
}
