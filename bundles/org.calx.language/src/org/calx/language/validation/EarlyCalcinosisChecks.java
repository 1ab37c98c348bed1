// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Optional;
import java.util.stream.Stream;
import org.calx.language.validation.CaseFacts.Noticed;
import org.calx.model.Case;
import org.calx.model.Disease;
import org.calx.model.time.Moment;
import org.calx.model.time.Span;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.validation.Check;

/** Calcinosis of systemic sclerosis is usually late; an early one asks for a second look at the diagnosis. */
public class EarlyCalcinosisChecks extends CaseChecks {

    private static final double USUAL_YEARS = 7.5;

    /** Calcinosis sooner after the diagnosis than usual, where an overlap with myositis has not been looked for. */
    @Check
    public void early(Case subject) {
        CaseFacts facts = facts(subject);
        Optional<Noticed> first = facts.firstNoticed();
        if (first.isEmpty() || isExplained(facts)) {
            return;
        }
        for (Disease disease : subject.getDiseases()) {
            Optional<Moment> diagnosed = facts.clock().resolve(disease.getDiagnosed());
            if (CaseFacts.isSystemicSclerosis(disease) && diagnosed.isPresent() && isSoon(first.get().moment(), diagnosed.get())) {
                String when = first.get().moment().isBefore(diagnosed.get()) ? ") came before the diagnosis ("
                        : ") came less than 7.5 years after the diagnosis (";
                report(IssueCode.CALCINOSIS_EARLY, "calcinosis (" + typed(first.get().date()) + when + typed(disease.getDiagnosed())
                        + "), earlier than usual; record whether myositis and anti-PM/Scl were looked for", first.get().owner(),
                        first.get().feature());
                return;
            }
        }
    }

    /** Whether the time between the two is certainly short; an unbounded beginning does not matter. */
    private static boolean isSoon(Moment noticed, Moment diagnosed) {
        return noticed.axis() == diagnosed.axis() && diagnosed.earliest() > Moment.OPEN_START && noticed.latest() < Moment.OPEN_END
                && noticed.latest() - diagnosed.earliest() < USUAL_YEARS * Span.DAYS_PER_YEAR;
    }

    /** Whether an overlap is recorded, or was looked for both in the muscles and among the antibodies. */
    private static boolean isExplained(CaseFacts facts) {
        boolean overlap = facts.subject().getDiseases().stream()
                .anyMatch(disease -> Stream.of(disease.getSubset(), disease.getKind())
                        .anyMatch(words -> CaseFacts.means(Vocabulary.DISEASE_SUBSET, words, "overlap"))
                        || CaseFacts.means(Vocabulary.DISEASE, disease.getKind(), "ssc-myositis-overlap")
                        || CaseFacts.means(Vocabulary.DISEASE, disease.getKind(), "overlap") || !disease.getComponents().isEmpty());
        boolean muscles = facts.features().isRecorded("myositis");
        boolean antibody = facts.antibodies().contains("anti-pm-scl");
        return overlap || facts.features().present("myositis").isPresent() || muscles && antibody;
    }
}
