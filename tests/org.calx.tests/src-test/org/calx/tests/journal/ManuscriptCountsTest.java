// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.Severity;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.journal.Counter;
import org.calx.manuscript.numbering.WordCount;
import org.calx.model.LimitSubject;
import org.calx.publish.CheckResult;
import org.calx.publish.Publisher;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What journals limit is counted as Word counts it, and every limit that is not kept is a finding. */
class ManuscriptCountsTest {

    private static final Path EXAMPLE = Path.of("../../examples/synthetic-limited-ssc/case.calx");

    static Stream<ChosenJournal> journals() {
        return new JournalLibrary(CalxLanguage.standard()).shipped().stream();
    }

    @Test
    void aWordIsWhatStandsBetweenSpaces() {
        assertThat(WordCount.words("A 16-year-old had 3 – 5 lesions [1,2].")).isEqualTo(8);
        assertThat(WordCount.words("15\u00A0mm, 2.31\u202Fmmol/L")).isEqualTo(4);
        assertThat(WordCount.words(List.of(Run.of("sclero"), Run.of("derma  "), Run.of(" ")))).isEqualTo(1);
        assertThat(WordCount.words(" \n")).isZero();
    }

    @ParameterizedTest
    @MethodSource("journals")
    void everyLimitNotKeptIsAFindingAsGraveAsItIsSure(ChosenJournal journal) {
        CheckResult result = Publisher.standard().check(EXAMPLE, journal, () -> false);
        List<Counter> counters = result.counts().getFirst().report().counters();
        assertThat(counters).filteredOn(counter -> !counter.holds()).allSatisfy(counter -> assertThat(result.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).startsWith("JOURNAL_");
            assertThat(finding.message()).contains(counter.limit().orElseThrow().range()).containsPattern("\\b" + counter.count() + "\\b");
            assertThat(finding.severity()).isEqualTo(counter.limit().orElseThrow().evidence().isBinding() ? Severity.ERROR : Severity.WARNING);
        }));
    }

    @ParameterizedTest
    @MethodSource("journals")
    void theBodyIsTheSumOfItsSections(ChosenJournal journal) {
        List<Counter> counters = Publisher.standard().check(EXAMPLE, journal, () -> false).counts().getFirst().report().counters();
        int body = counters.stream().filter(counter -> counter.subject() == LimitSubject.BODY).mapToInt(Counter::count).sum();
        assertThat(counters.stream().filter(counter -> counter.subject() == LimitSubject.SECTION).mapToInt(Counter::count).sum()).isEqualTo(body)
                .isGreaterThan(1000);
    }

    @Test
    void aConclusionPrintedAsLearningPointsCountsAsThem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.calx"), """
                case Points {
                  title "Calcinosis of the thumb"
                  narrative conclusion \"""
                    Take a swab first. Measure each deposit. Operate early.
                  \"""
                }
                """);
        ChosenJournal bmj = journals().filter(each -> each.profile().id().equals("bmj-case-reports")).findFirst().orElseThrow();
        List<Counter> counters = Publisher.standard().check(file, bmj, () -> false).counts().getFirst().report().counters();
        assertThat(counters).filteredOn(counter -> counter.subject() == LimitSubject.LEARNING_POINTS).singleElement()
                .satisfies(counter -> assertThat(counter.count()).isEqualTo(3));
    }
}
