// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calx.model.Case;
import org.calx.model.ResultState;
import org.calx.model.Screening;
import org.calx.model.Timed;
import org.calx.model.Treatment;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;

/** What was looked for before a treatment, as its own statements say. */
final class ScreeningFacts {

    private final CaseClock clock;
    private final Set<String> recorded = new HashSet<>();

    ScreeningFacts(Case subject, CaseClock clock) {
        this.clock = clock;
        subject.getTreatments().forEach(treatment -> treatment.getScreenings().stream().filter(ScreeningFacts::isDone)
                .map(ScreeningFacts::id).flatMap(Optional::stream).forEach(recorded::add));
    }

    /** Whether one of the tests is a screening of some treatment, done or not reported. */
    boolean areRecorded(String... ids) {
        return Stream.of(ids).anyMatch(recorded::contains);
    }

    /** Whether one of the tests was a screening of this treatment, and not certainly after its first dose. */
    boolean isScreened(Treatment treatment, String... ids) {
        Optional<Moment> start = clock.begin(treatment);
        return treatment.getScreenings().stream().filter(ScreeningFacts::isDone)
                .filter(screening -> id(screening).filter(Set.of(ids)::contains).isPresent())
                .anyMatch(screening -> start.isEmpty() || when(screening).filter(made -> made.isAfter(start.get())).isEmpty());
    }

    private static boolean isDone(Screening screening) {
        return screening.getResult() != ResultState.NOT_ASSESSED;
    }

    /** The date of the screening, or else of the record it points at. */
    private Optional<Moment> when(Screening screening) {
        return clock.begin(screening).or(() -> screening.getRecord() instanceof Timed record ? clock.begin(record) : Optional.empty());
    }

    private static Optional<String> id(Screening screening) {
        return CaseFacts.term(Vocabulary.TEST, screening.getName()).or(() -> CaseFacts.term(Vocabulary.SCREENING, screening.getName()))
                .map(Term::id);
    }
}
