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

    /** A treatment with its certain days: from the last day it can have begun to the first day it can have ended. */
    private record Course(Medication medication, long begun, long ended) {

        boolean overlaps(Course other) {
            return begun <= other.ended && other.begun <= ended;
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
        Optional<Moment> start = clock.resolve(treatment.getStart() == null ? treatment.getOn() : treatment.getStart());
        Optional<Moment> end = clock.resolve(treatment.getEnd() == null ? treatment.getOn() : treatment.getEnd());
        if (start.isEmpty() || end.isEmpty() && !treatment.isOngoing()) {
            return Optional.empty();
        }
        boolean sameAxis = end.isEmpty() || end.get().axis() == start.get().axis();
        long ended = end.map(Moment::earliest).orElse(Moment.OPEN_END);
        return sameAxis && start.get().latest() <= ended ? Optional.of(new Course(medication, start.get().latest(), ended))
                : Optional.empty();
    }
}
