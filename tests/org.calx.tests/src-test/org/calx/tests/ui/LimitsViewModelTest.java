// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.language.CalxLanguage;
import org.calx.model.LimitSubject;
import org.calx.publish.CaseReview;
import org.calx.publish.CaseReviewer;
import org.calx.publish.ReviewedCase;
import org.calx.publish.journal.JournalException;
import org.calx.publish.journal.JournalLibrary;
import org.calx.publish.report.Verdict;
import org.calx.ui.limits.CountText;
import org.calx.ui.limits.CounterRow;
import org.calx.ui.limits.LimitsSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counters of a journal: what there is, what there may be, and how sure that is. */
class LimitsViewModelTest {

    private static final String JOURNAL = """
            journal "Ours" {
              source "https://example.org/authors" verified on 2026-07-01
              body at most 1200 words
              abstract at most 100 words
              keywords 3 to 5
              figures at most 4, recommended
              references at least 1, uncertain
            }
            """;
    private static final String CASE = """
            case One {
              title "Painful thumb: a case report"
              keywords "calcinosis"
              narrative introduction \"\"\"
                %s
              \"\"\"
              narrative abstract instead \"\"\"
                %s
              \"\"\"
            }
            """;

    @TempDir
    private Path folder;
    private ReviewedCase limited;
    private ReviewedCase free;

    @BeforeEach
    void review() throws IOException, JournalException {
        CalxLanguage language = CalxLanguage.standard();
        Files.writeString(folder.resolve("ours.calx"), JOURNAL);
        Path file = folder.resolve("one.calx");
        String text = CASE.formatted("word ".repeat(1234).strip(), "word ".repeat(95).strip());
        CaseReviewer reviewer = new CaseReviewer(language);
        CaseReview review = reviewer.review(file, text, Optional.of(new JournalLibrary(language).find("ours", file)), () -> false);
        limited = review.cases().getFirst();
        free = reviewer.review(file, text, Optional.empty(), () -> false).cases().getFirst();
    }

    private static CounterRow row(ReviewedCase subject, LimitSubject what) {
        return CounterRow.of(subject, what).orElseThrow();
    }

    @Test
    void tellsHowALimitIsKept() {
        CounterRow body = row(limited, LimitSubject.BODY);
        assertThat(body.amount()).isEqualTo("1,234 words");
        assertThat(body.limit()).isEqualTo("at most 1,200");
        assertThat(body.brief()).isEqualTo("1,234 / 1,200 words");
        assertThat(body.verdict()).isEqualTo(Verdict.OVER);
        assertThat(body.verdictWords()).isEqualTo("34 too many");
        assertThat(body.picture()).isEqualTo("limit-broken");
        assertThat(body.fill()).isGreaterThan(1).isLessThanOrEqualTo(1.25);
        assertThat(body.details()).contains("Body: 1,234 words", "Limit: at most 1,200 words – 34 too many", "Source: read 2026-07-01: https://example.org/authors");
        CounterRow summary = row(limited, LimitSubject.ABSTRACT);
        assertThat(summary.isClose()).isTrue();
        assertThat(summary.picture()).isEqualTo("limit-close");
        CounterRow keywords = row(limited, LimitSubject.KEYWORDS);
        assertThat(keywords.verdict()).isEqualTo(Verdict.UNDER);
        assertThat(keywords.verdictWords()).isEqualTo("2 too few");
        assertThat(LimitsSummary.of(CounterRow.of(limited))).isEqualTo("2 of 5 limits kept");
        assertThat(LimitsSummary.of(CounterRow.of(free))).isEqualTo("Nothing is limited");
    }

    @Test
    void marksWhatIsUncertainOrOnlyRecommended() {
        CounterRow references = row(limited, LimitSubject.REFERENCES);
        assertThat(references.verdictWords()).isEqualTo("1 too few (uncertain)");
        assertThat(references.isBinding()).isFalse();
        assertThat(references.picture()).isEqualTo("limit-advised");
        assertThat(references.details()).contains("Uncertain: it was not confirmed at the journal.");
        CounterRow figures = row(limited, LimitSubject.FIGURES);
        assertThat(figures.verdictWords()).isEqualTo("ok (recommended)");
        assertThat(figures.details()).contains("Recommended: advice of the journal, no condition.");
    }

    @Test
    void leavesOutWhatIsNeitherThereNorLimited() {
        assertThat(CounterRow.of(free)).extracting(CounterRow::name).contains("Title", "Body", "Section: Introduction").doesNotContain("Figures", "Authors");
        assertThat(CounterRow.of(free)).allMatch(row -> row.verdict() == Verdict.UNLIMITED && row.fill() == 0 && row.verdictWords().isEmpty());
    }

    @Test
    void theStatusLineKeepsTheWordsWhateverRoomThereIs() {
        assertThat(texts(limited, 1000)).containsExactly("⚠ 1,234 / 1,200 words", "Abstract 95 / 100", "0 / 4 figures", "0 tables", "⚠ 0 / ≥ 1 references");
        assertThat(texts(free, 1000)).containsExactly("1,234 words", "Abstract 95", "0 figures", "0 tables", "0 references");
        assertThat(texts(free, 40)).containsExactly("1,234 words", "Abstract 95", "0 references");
        assertThat(texts(free, 1)).containsExactly("1,234 words");
        assertThat(texts(limited, 1)).as("what is wrong stays, too").containsExactly("⚠ 1,234 / 1,200 words", "⚠ 0 / ≥ 1 references");
    }

    private static List<String> texts(ReviewedCase subject, int room) {
        return CountText.of(subject, room, String::length).stream().map(CountText::text).toList();
    }
}
