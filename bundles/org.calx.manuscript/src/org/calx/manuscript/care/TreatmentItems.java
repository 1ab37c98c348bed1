// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calx.model.Case;
import org.calx.model.Intervention;
import org.calx.model.Procedure;
import org.calx.model.Section;
import org.calx.model.Treatment;
import org.calx.model.narrative.Gap;
import org.calx.model.treatment.Interventions;

/** What was done, how, what was changed, and how it was borne. */
final class TreatmentItems {

    private static final Pattern ADHERENCE = Pattern.compile("(?i)\\b(adher\\w*|complian\\w*|refill\\w*|pill counts?|took (all|her|his)|missed (doses?|visits?))\\b");
    private static final Pattern TOLERABILITY = Pattern.compile("(?i)\\b(tolera\\w*|intoleran\\w*)\\b");
    private static final String NO_TREATMENT = "no treatment is recorded";

    private TreatmentItems() {
    }

    static Answer types(CareFacts facts) {
        if (facts.interventions().isEmpty()) {
            return Answer.missing(facts.subject(), "add 'treatment …' or 'procedure …'; if nothing was done, 'omitted treatment because \"…\"'");
        }
        List<String> there = new ArrayList<>();
        int drugs = facts.treatments().size();
        if (drugs > 0) {
            there.add(Focus.count(drugs, "drug treatment"));
        }
        if (facts.interventions().size() > drugs) {
            there.add(Focus.count(facts.interventions().size() - drugs, "procedure"));
        }
        return Answer.covered(facts.interventions().get(0), String.join(", ", there));
    }

    static Answer administration(CareFacts facts) {
        if (facts.interventions().isEmpty()) {
            return nothingDone(facts);
        }
        List<String> gaps = new ArrayList<>();
        Intervention first = null;
        for (Intervention each : facts.interventions()) {
            List<String> lacking = each instanceof Treatment treatment ? lacking(treatment) : lacking((Procedure) each);
            if (!lacking.isEmpty()) {
                first = first == null ? each : first;
                gaps.add(name(each) + " without " + String.join(", ", lacking));
            }
        }
        int all = facts.interventions().size();
        if (gaps.isEmpty()) {
            return Answer.covered(facts.interventions().get(0), "dose, route and dates of " + (all == 1 ? "it" : "all " + all));
        }
        return Answer.thin(first, String.join("; ", gaps), "add what is known; what is not, 'omitted dose because \"…\"'");
    }

    private static List<String> lacking(Treatment treatment) {
        List<String> lacking = new ArrayList<>();
        boolean dosed = Interventions.doses(treatment).stream().anyMatch(dose -> !dose.isNotReported() && !Gap.isGap(dose.getText())) || treatment.getConcentration() != null
                || treatment.getVolume() != null;
        if (!dosed) {
            lacking.add("dose");
        }
        if (treatment.getRoute() == null) {
            lacking.add("route");
        }
        boolean dated = treatment.getStart() != null || treatment.getOn() != null || treatment.getLasting() != null || treatment.getCycles() != null
                || treatment.getEnd() != null;
        if (!dated) {
            lacking.add("dates");
        }
        return lacking;
    }

    private static List<String> lacking(Procedure procedure) {
        boolean dated = procedure.getOn() != null || procedure.getStart() != null || procedure.getLasting() != null || procedure.getEnd() != null
                || procedure.getSessions() != null;
        return dated ? List.of() : List.of("date");
    }

    static Answer changes(CareFacts facts) {
        if (facts.interventions().isEmpty()) {
            return nothingDone(facts);
        }
        List<Treatment> ended = facts.treatments().stream().filter(each -> each.getEnd() != null || each.getStopReason() != null).toList();
        List<Treatment> changed = facts.treatments().stream().filter(each -> Interventions.doses(each).size() > 1).toList();
        if (ended.isEmpty() && changed.isEmpty()) {
            return facts.marked(CareItem.INTERVENTION_CHANGES).map(text -> Answer.covered(text, "text on it"))
                    .orElseGet(() -> Answer.notApplicable(facts.interventions().get(0), "no treatment was changed or stopped"));
        }
        List<Treatment> bare = ended.stream().filter(each -> !Gap.isWritten(each.getStopReason())).toList();
        if (bare.isEmpty()) {
            Treatment place = ended.isEmpty() ? changed.get(0) : ended.get(0);
            return Answer.covered(place, ended.isEmpty() ? Focus.count(changed.size(), "change") + " of dose" : "a reason for each of " + Focus.count(ended.size(), "end"));
        }
        return Answer.thin(bare.get(0), "why it ended is not told: " + String.join(", ", bare.stream().map(Focus::name).toList()), "add ', stopped for …'");
    }

    static Answer adherence(CareFacts facts) {
        if (facts.interventions().isEmpty()) {
            return nothingDone(facts);
        }
        if (facts.treatments().isEmpty()) {
            return Answer.notApplicable(facts.interventions().get(0), "no drug treatment is recorded");
        }
        Optional<Answer> told = facts.told(CareItem.ADHERENCE, ADHERENCE, Section.TREATMENT, Section.OUTCOME, Section.DISCUSSION, Section.FINDINGS);
        if (told.isPresent()) {
            return told.get();
        }
        for (Intervention each : facts.interventions()) {
            if (each.getNote() != null && ADHERENCE.matcher(each.getNote()).find()) {
                return Answer.covered(each, "in the note on " + name(each)).at("note");
            }
        }
        String remedy = "tell how adherence was judged: 'narrative outcome on adherence', or a note to the treatment";
        Optional<Answer> borne = facts.told(CareItem.ADHERENCE, TOLERABILITY, Section.TREATMENT, Section.OUTCOME);
        if (borne.isPresent() || Interventions.tellOfAdverseEvents(facts.subject())) {
            return Answer.thin(borne.map(Answer::place).orElse(facts.interventions().get(0)), "tolerability only", remedy);
        }
        return Answer.missing(facts.interventions().get(0), remedy);
    }

    static Answer adverseEvents(CareFacts facts) {
        Case subject = facts.subject();
        if (facts.interventions().isEmpty()) {
            return nothingDone(facts);
        }
        if (!Interventions.tellOfAdverseEvents(subject)) {
            return Answer.missing(facts.interventions().get(0), "add 'adverse event \"…\"' or 'no adverse events' to each treatment and procedure");
        }
        long events = Stream.concat(subject.getAdverseEvents().stream(), facts.interventions().stream().flatMap(each -> each.getAdverseEvents().stream()))
                .filter(event -> !Gap.isGap(event.getText())).count();
        List<Intervention> silent = subject.isNoAdverseEvents() ? List.of() : facts.interventions().stream()
                .filter(each -> !each.isNoAdverseEvents() && Interventions.adverseEvents(subject, each).isEmpty()).toList();
        String there = events == 0 ? "none, stated" : Focus.count((int) events, "adverse event");
        // of wound care and exercises nobody expects it
        List<Intervention> drugs = silent.stream().filter(Treatment.class::isInstance).toList();
        return drugs.isEmpty() ? Answer.covered(facts.interventions().get(0), there)
                : Answer.thin(drugs.get(0), there + "; not told for " + String.join(", ", drugs.stream().map(TreatmentItems::name).toList()),
                        "add 'adverse event \"…\"' or 'no adverse events'");
    }

    private static Answer nothingDone(CareFacts facts) {
        return facts.omissions().of(CareItem.INTERVENTION_TYPES).orElseGet(() -> Answer.notApplicable(facts.subject(), NO_TREATMENT));
    }

    private static String name(Intervention each) {
        return each instanceof Treatment treatment ? Focus.name(treatment) : Focus.name((Procedure) each);
    }
}
