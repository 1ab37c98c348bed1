// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.AdverseEventWords;
import org.calx.manuscript.wording.DrugWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.AdverseEvent;
import org.calx.model.Case;
import org.calx.model.Dose;
import org.calx.model.Treatment;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** A drug treatment in sentences. */
final class DrugProse {

    private DrugProse() {
    }

    static void write(Prose prose, Case subject, Treatment treatment, Object see, Times times) {
        String responses = InterventionProse.responses(treatment, times);
        AdverseEvent ending = AdverseEventProse.ending(subject, treatment, treatment.getStopReason());
        prose.say(treatment, subject(treatment), dose(treatment.getDose()), "was given", treatment.getRoute() == null ? "" : route(treatment),
                line(treatment), purpose(treatment), times(treatment), InterventionProse.concomitants(treatment), times.during(treatment),
                stop(treatment, ending, times), responses.isEmpty() ? "" : ", with " + responses, see);
        DoseProse.write(prose, treatment, times);
        ScreeningProse.write(prose, treatment, times);
        if (treatment.getNote() != null) {
            prose.say(treatment, treatment.getNote());
        }
        RecurrenceProse.write(prose, treatment, times);
        if (ending == null) {
            AdverseEventProse.write(prose, subject, treatment, times);
        } else {
            AdverseEventProse.course(prose, ending, treatment, "it", times);
        }
    }

    private static String subject(Treatment treatment) {
        String name = DrugWords.name(treatment);
        String strength = QuantityWords.of(treatment.getConcentration());
        String whole = strength.isEmpty() ? name : name + " " + strength;
        String volume = QuantityWords.of(treatment.getVolume());
        return (DrugWords.isClass(treatment) ? Nouns.withArticle(whole) : whole) + (volume.isEmpty() ? "" : " in a volume of " + volume);
    }

    private static String dose(Dose dose) {
        String amount = QuantityWords.of(dose);
        return amount.isEmpty() || dose.getAmount() != null ? amount : "(" + amount + ")";
    }

    /** As an adverb: the vocabulary's first other wording is one. */
    private static String route(Treatment treatment) {
        return Terminology.standard().find(Vocabulary.ROUTE, treatment.getRoute()).map(term -> term.synonyms().get(0)).orElse(treatment.getRoute());
    }

    private static String line(Treatment treatment) {
        if (treatment.getLine() == null) {
            return "";
        }
        String line = switch (treatment.getLine().intValue()) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            case 4 -> "fourth";
            case 5 -> "fifth";
            case 6 -> "sixth";
            default -> Numbers.figures(treatment.getLine()) + "th";
        };
        return "as " + line + "-line treatment";
    }

    private static String purpose(Treatment treatment) {
        String indications = InterventionProse.indications(treatment);
        String place = !treatment.getLesions().isEmpty() ? " at " + FindingWords.sites(treatment.getLesions())
                : treatment.getSite() != null ? " " + SiteWords.at(treatment.getSite()) : "";
        if (indications.isEmpty() && !treatment.getLesions().isEmpty()) {
            return (LesionWords.areSeveral(treatment.getLesions()) ? "for the deposits" : "for the deposit") + place;
        }
        return (indications + place).strip();
    }

    private static String times(Treatment treatment) {
        String cycles = treatment.getCycles() == null ? "" : Numbers.inWords(treatment.getCycles())
                + (treatment.getCycles().intValue() == 1 ? " cycle" : " cycles");
        if (treatment.getGiven() == null) {
            return cycles.isEmpty() ? "" : "in " + cycles;
        }
        String doses = Numbers.inWords(treatment.getGiven()) + (treatment.getGiven().intValue() == 1 ? " dose" : " doses");
        return "in " + doses + (cycles.isEmpty() ? "" : " and " + cycles);
    }

    private static String stop(Treatment treatment, AdverseEvent ending, Times times) {
        return switch (Terms.id(treatment.getStopReason(), Vocabulary.STOP_REASON)) {
            case "not-reported" -> "";
            case "completed" -> ", when the course was completed";
            case "adverse-event" -> "and was stopped because of " + (ending == null ? "an adverse event" : AdverseEventWords.dated(ending, times));
            case "patient-choice" -> "and was stopped at the patient’s request";
            case "death" -> "until death";
            default -> treatment.getStopReason() == null ? treatment.isOngoing() ? "and was continued" : ""
                    : "and was stopped because of " + Terms.label(treatment.getStopReason(), Vocabulary.STOP_REASON);
        };
    }
}
