// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calx.model.Assessor;
import org.calx.model.Case;
import org.calx.model.Consent;
import org.calx.model.FuzzyDate;
import org.calx.model.Intervention;
import org.calx.model.Outcome;
import org.calx.model.Section;
import org.calx.model.Timed;
import org.calx.model.Vital;
import org.calx.model.time.Moment;
import org.calx.model.treatment.Interventions;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** The course over time: timeline, outcomes, tests on the way. */
final class CourseItems {

    private static final int FEWEST_DATES = 3;

    private CourseItems() {
    }

    static Answer timeline(CareFacts facts) {
        Case subject = facts.subject();
        int dates = dates(facts);
        boolean ends = subject.getFollowUp() != null || subject.getVitalStatus() != null && subject.getVitalStatus().getStatus() == Vital.DIED;
        if (dates >= FEWEST_DATES && ends) {
            return Answer.covered(subject.getFollowUp() == null ? subject.getVitalStatus() : subject.getFollowUp(), Focus.count(dates, "date") + ", last follow-up included");
        }
        String remedy = dates < FEWEST_DATES ? "date what you know, for example 'on 2024-05' or '3 months after T1'" : "add 'followed until …'";
        return dates == 0 ? Answer.missing(subject, remedy)
                : Answer.thin(subject, Focus.count(dates, "date") + (ends ? "" : ", but not the last follow-up"), remedy);
    }

    /** Dates that can be put on a line with others; that of the consent is not part of the story. */
    private static int dates(CareFacts facts) {
        int dates = 0;
        for (TreeIterator<EObject> all = facts.subject().eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof Consent) {
                all.prune();
            } else if (each instanceof FuzzyDate date && facts.clock().resolve(date).isPresent()) {
                dates++;
            }
        }
        return dates;
    }

    static Answer outcomes(CareFacts facts) {
        Case subject = facts.subject();
        Set<Assessor> by = EnumSet.noneOf(Assessor.class);
        facts.outcomes().forEach(outcome -> by.add(outcome.getAssessor()));
        String count = Focus.count(facts.outcomes().size(), "outcome");
        if (by.contains(Assessor.CLINICIAN) && by.contains(Assessor.PATIENT)) {
            return Answer.covered(facts.outcomes().get(0), count + ", by clinician and by patient");
        }
        if (!facts.outcomes().isEmpty()) {
            Outcome place = facts.outcomes().stream().filter(each -> each.getAssessor() == Assessor.NOT_STATED).findFirst().orElse(facts.outcomes().get(0));
            String lack = by.contains(Assessor.CLINICIAN) ? "none of them by the patient" : by.contains(Assessor.PATIENT) ? "none of them by the clinician"
                    : "who assessed them is not stated";
            return Answer.thin(place, count + ", " + lack, "add ', assessed by patient' or ', assessed by clinician' to outcomes");
        }
        String remedy = "add 'outcome pain of L1 from 7/10 on … to 1/10 on …, assessed by patient'";
        int responses = Interventions.responses(subject).size();
        if (responses > 0) {
            return Answer.thin(facts.interventions().get(0), Focus.count(responses, "response") + ", but no outcome with its values", remedy);
        }
        return facts.texts(Section.OUTCOME).stream().findFirst().map(text -> Answer.thin(text.narrative(), "only as far as the text for 'outcome' tells", remedy))
                .orElseGet(() -> Answer.missing(subject, remedy));
    }

    static Answer tests(CareFacts facts) {
        Case subject = facts.subject();
        Optional<Moment> begin = facts.interventions().stream().map((Intervention each) -> facts.clock().begin(each)).flatMap(Optional::stream)
                .filter(each -> !each.isBefore(facts.clock().presentation())).findFirst();
        Moment from = begin.orElse(facts.clock().presentation());
        List<Timed> later = Stream.<Timed>concat(Stream.<Timed>concat(subject.getLaboratories().stream(), subject.getImagings().stream()),
                Stream.<Timed>concat(subject.getExaminations().stream(), subject.getBiopsies().stream()))
                .filter(each -> facts.clock().begin(each).filter(moment -> moment.isAfter(from)).isPresent()).toList();
        if (!later.isEmpty()) {
            return Answer.covered(later.get(0), Focus.count(later.size(), "test") + " after the start of treatment");
        }
        return facts.marked(CareItem.FOLLOW_UP_TESTS).map(text -> Answer.covered(text, "text on it")).orElseGet(() -> Answer.missing(
                subject.getFollowUp() == null ? subject : subject.getFollowUp(), "add the tests of the follow-up with their dates: 'laboratory on … { }', 'imaging …'"));
    }
}
