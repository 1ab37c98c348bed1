// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.language.validation.CaseFacts.Medication;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Treatment;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.eclipse.xtext.validation.Check;

/** Drugs that should not be taken together are not taken together. */
public class InteractionChecks extends CaseChecks {

    /** A treatment with its beginning and its end; no end stands for one that goes on. */
    private record Course(Medication medication, Moment begun, Optional<Moment> ended) {

        boolean overlaps(Course other) {
            return begunBefore(other.ended) && other.begunBefore(ended);
        }

        boolean begunBefore(Optional<Moment> end) {
            return end.isEmpty() || begun.isNotAfter(end.get());
        }
    }

    /** Two drugs whose labels warn of each other, given at the same time for certain. */
    @Check
    public void interactions(Case subject) {
        CaseFacts facts = facts(subject);
        Map<String, List<Course>> byDrug = new LinkedHashMap<>();
        for (Medication medication : facts.medications()) {
            List<Course> before = byDrug.computeIfAbsent(medication.drug().term().id(), id -> new ArrayList<>());
            course(facts.clock(), medication).ifPresent(before::add);
        }
        List<List<Course>> drugs = byDrug.values().stream().filter(courses -> !courses.isEmpty()).toList();
        for (int i = 0; i < drugs.size(); i++) {
            for (List<Course> earlier : drugs.subList(0, i)) {
                if (earlier.getFirst().medication().drug().interactsWith(drugs.get(i).getFirst().medication().drug())) {
                    compare(earlier, drugs.get(i));
                }
            }
        }
    }

    private void compare(List<Course> earlier, List<Course> later) {
        for (Course course : later) {
            Optional<Course> other = earlier.stream().filter(course::overlaps).findFirst();
            if (other.isPresent()) {
                report(IssueCode.DRUG_INTERACTION,
                        "the label warns of giving " + course.medication().drug().term().label() + " together with "
                        + other.get().medication().drug().term().label() + ", and their dates overlap; say in the text how this was weighed, "
                        + "and confirm it", course.medication().treatment(), CalxPackage.Literals.TREATMENT__AGENT);
                return;
            }
        }
    }

    private static Optional<Course> course(CaseClock clock, Medication medication) {
        Treatment treatment = medication.treatment();
        Optional<Moment> end = clock.end(treatment);
        return end.isEmpty() && !treatment.isOngoing() ? Optional.empty()
                : clock.begin(treatment).map(start -> new Course(medication, start, end)).filter(course -> course.begunBefore(end));
    }
}
