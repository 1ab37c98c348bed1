// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.DrugWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.ResponseWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Response;
import org.calx.model.Treatment;
import org.calx.terminology.Vocabulary;

/** A drug treatment in sentences. */
final class DrugProse {

    private DrugProse() {
    }

    static void write(Prose prose, Treatment treatment, Object see) {
        String responses = responses(treatment);
        prose.say(treatment, subject(treatment), QuantityWords.of(treatment.getDose()), "was given", treatment.getRoute() == null ? "" : route(treatment),
                purpose(treatment), cycles(treatment), PeriodWords.during(treatment), stop(treatment),
                responses.isEmpty() ? "" : ", with " + responses, see);
        if (treatment.getNote() != null) {
            prose.say(treatment, treatment.getNote());
        }
        if (!endedByItsOnlyEvent(treatment)) {
            AdverseEventProse.write(prose, treatment, treatment.getAdverseEvents(), treatment.isNoAdverseEvents());
        }
    }

    private static String subject(Treatment treatment) {
        String name = DrugWords.name(treatment);
        String strength = QuantityWords.of(treatment.getConcentration());
        String whole = strength.isEmpty() ? name : name + " " + strength;
        return DrugWords.isClass(treatment) ? Nouns.withArticle(whole) : whole;
    }

    private static String route(Treatment treatment) {
        return treatment.getRoute().equals("inhaled") ? "by inhalation" : treatment.getRoute();
    }

    private static String purpose(Treatment treatment) {
        List<String> indications = treatment.getIndications().stream().map(i -> DrugWords.indication(i)).toList();
        String place = treatment.getLesions().isEmpty() ? "" : " at " + FindingWords.sites(treatment.getLesions());
        if (indications.isEmpty()) {
            return place.isEmpty() ? "" : (LesionWords.areSeveral(treatment.getLesions()) ? "for the deposits" : "for the deposit") + place;
        }
        return "for " + Lists.and(indications) + place;
    }

    private static String cycles(Treatment treatment) {
        return treatment.getCycles() == null ? "" : "in " + Numbers.inWords(treatment.getCycles())
                + (treatment.getCycles().intValue() == 1 ? " cycle" : " cycles");
    }

    private static String stop(Treatment treatment) {
        return switch (Terms.id(treatment.getStopReason(), Vocabulary.STOP_REASON)) {
            case "not-reported" -> "";
            case "completed" -> ", when the course was completed";
            case "adverse-event" -> endedByItsOnlyEvent(treatment)
                    ? "and was stopped because of " + AdverseEventProse.dated(treatment.getAdverseEvents().get(0))
                    : "and was stopped because of an adverse event";
            case "patient-choice" -> "and was stopped at the patient’s request";
            case "death" -> "until death";
            default -> treatment.getStopReason() == null ? treatment.isOngoing() ? "and was continued" : ""
                    : "and was stopped because of " + Terms.label(treatment.getStopReason(), Vocabulary.STOP_REASON);
        };
    }

    /** Then the reason to stop names the event. */
    private static boolean endedByItsOnlyEvent(Treatment treatment) {
        return treatment.getAdverseEvents().size() == 1 && Terms.id(treatment.getStopReason(), Vocabulary.STOP_REASON).equals("adverse-event");
    }

    private static String responses(Treatment treatment) {
        List<String> clauses = new ArrayList<>();
        for (Response response : treatment.getResponses()) {
            String clause = ResponseWords.clause(response);
            if (!clause.isEmpty()) {
                String when = PeriodWords.during(response);
                clauses.add(clause + (when.isEmpty() ? "" : " " + when));
            }
        }
        return Lists.and(clauses);
    }
}
