// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.model.Case;
import org.calx.model.narrative.CaseValue;
import org.calx.model.narrative.CaseValues;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.junit.jupiter.api.Test;

/** Prose with citations and embedded values. */
class NarrativeTextTest {

    @Test
    void isTakenApartWithoutLosingACharacter() {
        String text = "Late [@steen1984; @baron2016] in {L1}.\nDone.";
        NarrativeText narrative = NarrativeText.parse(text);
        assertThat(narrative.segments()).hasSize(5);
        assertThat(narrative.segments().stream().mapToInt(Segment::length).sum()).isEqualTo(text.length());
        assertThat(narrative.keys()).extracting(Segment.Key::name).containsExactly("steen1984", "baron2016");
        Segment.Key second = narrative.keys().get(1);
        assertThat(text.substring(second.offset())).startsWith("baron2016]");
    }

    @Test
    void endsAnUnclosedBraceWithItsLine() {
        NarrativeText narrative = NarrativeText.parse("a {L1 b\nc {L2}");
        assertThat(narrative.segments()).filteredOn(Segment.Unclosed.class::isInstance).hasSize(1);
        assertThat(narrative.segments()).filteredOn(Segment.Embedded.class::isInstance).singleElement()
                .isEqualTo(new Segment.Embedded("L2", 10, 4));
    }

    @Test
    void keepsABraceAfterABackslash() {
        assertThat(NarrativeText.parse("set \\{a\\}").segments()).allMatch(Segment.Prose.class::isInstance);
    }

    @Test
    void findsWhatAValueStandsFor() {
        Case subject = Cases.of("""
                patient female, aged 62 years
                disease D1 systemic sclerosis { diagnosed 2012 }
                calcinosis dystrophic { lesion L1 at left thumb { noticed 2018 size 15 mm on 2020 size 9 mm on 2021 } }
                """);
        assertThat(CaseValues.find(subject, "L1")).containsInstanceOf(CaseValue.LesionSite.class);
        assertThat(CaseValues.find(subject, "L1.size").map(value -> ((CaseValue.LesionSize) value).size()
                .getDimensions().get(0).intValue())).contains(9);
        assertThat(CaseValues.find(subject, "L1.noticed - D1.diagnosed")).containsInstanceOf(CaseValue.Interval.class);
        assertThat(CaseValues.find(subject, "lesions")).contains(new CaseValue.LesionCount(1));
        assertThat(CaseValues.find(subject, "L1.resolved")).isEmpty();
        assertThat(CaseValues.find(subject, "L2")).isEmpty();
        assertThat(CaseValues.find(subject, "patient.name")).isEmpty();
    }
}
