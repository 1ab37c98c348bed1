// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.care.Coverage;
import org.calx.publish.CareResult.Row;
import org.calx.publish.CaseReviewer;
import org.calx.publish.report.CareLines;
import org.calx.publish.report.CareSummary;
import org.calx.ui.care.CareEntry;
import org.calx.ui.care.CareTopic;
import org.calx.ui.care.MeterPart;
import org.junit.jupiter.api.Test;

/** The CARE view: 13 items, 30 sub-items, and a meter as wide as its view. */
class CareViewModelTest {

    private static final String TEXT = """
            case One {
              title "Painful thumb"
              patient female, aged 60 years
              treatment T1 diltiazem 180 mg/day orally from 2024-01
            }
            """;

    private static List<Row> rows() {
        return new CaseReviewer(CalxLanguage.standard()).review(Path.of("one.calx"), TEXT, Optional.empty(), () -> false).cases().getFirst().care();
    }

    @Test
    void hasThirteenItemsNumberedAsInTheChecklist() {
        List<CareTopic> topics = CareTopic.of(rows(), false);
        assertThat(topics).extracting(CareTopic::number).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
        assertThat(topics.stream().flatMap(topic -> topic.items().stream())).hasSize(30);
        assertThat(topics).filteredOn(CareTopic::isSingle).extracting(CareTopic::number).containsExactly("1", "2", "4", "6", "7", "12", "13");
        assertThat(topics.get(4).label()).isEqualTo("Patient information");
        assertThat(topics.get(4).items()).extracting(CareEntry::label).containsExactly("Patient", "Concerns", "History", "Past interventions");
        assertThat(topics.get(12).label()).isEqualTo("Informed consent");
    }

    @Test
    void anItemIsAsBadAsItsWorstPart() {
        List<CareTopic> topics = CareTopic.of(rows(), false);
        assertThat(topics.get(4).coverage()).isEqualTo(Coverage.MISSING);
        assertThat(topics.get(4).words()).isEqualTo("1 covered, 3 missing");
        assertThat(topics.get(0).coverage()).isEqualTo(Coverage.THIN);
    }

    @Test
    void showsOnlyWhatIsOpenWhenAsked() {
        List<CareTopic> open = CareTopic.of(rows(), true);
        assertThat(open.stream().flatMap(topic -> topic.items().stream())).allMatch(CareEntry::isOpen);
        CareSummary all = CareSummary.of(rows());
        assertThat(open.stream().mapToInt(topic -> topic.items().size()).sum()).isEqualTo(all.count(Coverage.THIN) + all.count(Coverage.MISSING));
        CareTopic patient = open.stream().filter(topic -> topic.number().equals("5")).findFirst().orElseThrow();
        assertThat(patient.items()).extracting(CareEntry::number).containsExactly("5b", "5c", "5d");
        assertThat(patient.isSingle()).isFalse();
    }

    @Test
    void saysWhatTheCommandSays() {
        CareEntry consent = new CareEntry(rows().getLast());
        assertThat(consent.words()).isEqualTo("add 'consent written, on …'");
        assertThat(consent.details()).isEqualTo("""
                13  Informed consent
                Whether the patient consented to publication
                Missing
                To do: add 'consent written, on …'
                Line 1""");
        assertThat(String.join("\n", CareLines.of(consent.row()))).contains(consent.words());
    }

    @Test
    void theMeterIsFilledFromEndToEnd() {
        CareSummary summary = CareSummary.of(rows());
        assertThat(MeterPart.headline(summary)).isEqualTo(summary.count(Coverage.COVERED) + " of 30 covered");
        for (int width : new int[] {120, 333, 1000}) {
            List<MeterPart> parts = MeterPart.of(summary, width);
            assertThat(parts).extracting(MeterPart::count).doesNotContain(0);
            assertThat(parts.stream().mapToInt(MeterPart::count).sum()).isEqualTo(30);
            assertThat(parts.stream().mapToInt(MeterPart::width).sum()).isEqualTo(width);
            int at = 0;
            for (MeterPart part : parts) {
                assertThat(part.start()).isEqualTo(at);
                at += part.width();
            }
        }
        assertThat(MeterPart.of(summary, 10)).allMatch(part -> part.width() > 10);
    }
}
