// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calx.model.Assessor;
import org.calx.model.Case;
import org.calx.model.Intervention;
import org.calx.model.Outcome;
import org.calx.model.Procedure;
import org.calx.model.Treatment;
import org.calx.model.narrative.Gap;
import org.calx.model.treatment.Interventions;

/**
 * What can be added to treatments, procedures and outcomes.
 *
 * @param subject   the case
 * @param skeletons inserts into it
 */
record InterventionSkeletons(Case subject, Skeletons skeletons) {

    private static final String NO_ADVERSE_EVENTS = "no adverse events";
    /** How many of a kind are offered. */
    static final int MOST = 4;

    /** A dose for each treatment without one. */
    Stream<QuickFix> doses() {
        return subject.getTreatments().stream().filter(each -> Interventions.doses(each).isEmpty() && each.getConcentration() == null && each.getVolume() == null)
                .limit(MOST).map(each -> QuickFix.skeleton("Add the dose of " + name(each), skeletons.atHead(each, ", dose \"‹…›\"")));
    }

    /** A reason for each treatment that ended without one. */
    Stream<QuickFix> reasons() {
        return subject.getTreatments().stream().filter(each -> each.getEnd() != null && each.getStopReason() == null).limit(MOST)
                .map(each -> QuickFix.skeleton("Say why " + name(each) + " was stopped", skeletons.atHead(each, ", stopped for \"‹…›\"")));
    }

    /** Who judged the first outcome that does not say it, or an outcome judged by who has not been heard yet. */
    Stream<QuickFix> outcomes() {
        List<Outcome> outcomes = subject.getOutcomes();
        Set<Assessor> by = EnumSet.noneOf(Assessor.class);
        outcomes.forEach(each -> by.add(each.getAssessor()));
        Stream<QuickFix> unsaid = outcomes.stream().filter(each -> each.getAssessor() == Assessor.NOT_STATED).limit(1)
                .flatMap(each -> Stream.of(Assessor.PATIENT, Assessor.CLINICIAN).map(who -> QuickFix.choice(
                        "Say that " + each.getMeasure() + " was assessed by the " + who.getLiteral(), skeletons.atHead(each, ", assessed by " + who.getLiteral()))));
        Stream<QuickFix> unheard = Stream.of(Assessor.PATIENT, Assessor.CLINICIAN).filter(who -> !by.contains(who))
                .flatMap(who -> skeletons.statement("Add an outcome assessed by the " + who.getLiteral(), "outcomes",
                        "outcome \"‹…›\" was \"‹…›\", assessed by " + who.getLiteral()));
        return Stream.concat(unsaid, unheard);
    }

    /** That there were none, for all together when nothing is said yet, otherwise for each of which nothing is said; or one to describe. */
    Stream<QuickFix> adverseEvents() {
        List<Intervention> silent = Interventions.of(subject).stream()
                .filter(each -> !each.isNoAdverseEvents() && Interventions.adverseEvents(subject, each).isEmpty()).toList();
        if (silent.isEmpty() || subject.isNoAdverseEvents()) {
            return Stream.empty();
        }
        Stream<QuickFix> all = Interventions.tellOfAdverseEvents(subject) ? Stream.empty()
                : skeletons.statement("Say that there were " + NO_ADVERSE_EVENTS, "noAdverseEvents", NO_ADVERSE_EVENTS);
        return Stream.concat(Stream.concat(all, none(silent)), silent.stream().limit(MOST).map(each -> QuickFix.skeleton(
                "Describe an adverse event of " + name(each), skeletons.in(each, "adverse event \"‹…›\""))));
    }

    private Stream<QuickFix> none(List<Intervention> silent) {
        return silent.stream().limit(MOST).map(each -> QuickFix.choice("Say that " + name(each) + " had " + NO_ADVERSE_EVENTS, skeletons.in(each, NO_ADVERSE_EVENTS)));
    }

    /** {@return that each treatment and procedure had none, those of a case that says nothing about it} */
    Stream<QuickFix> noAdverseEvents() {
        return none(Interventions.of(subject));
    }

    private static String name(Intervention each) {
        String what = each instanceof Treatment treatment ? treatment.getAgent() : ((Procedure) each).getKind();
        return what == null || Gap.isGap(what) ? "it" : what;
    }
}
