// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.List;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.wording.AdverseEventWords;
import org.calx.manuscript.wording.AnchorWords;
import org.calx.manuscript.wording.ComplicationWords;
import org.calx.manuscript.wording.DigitalLesionWords;
import org.calx.manuscript.wording.DoseWords;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.ImagingWords;
import org.calx.manuscript.wording.ProcedureWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.AdverseEvent;
import org.calx.model.Complication;
import org.calx.model.DigitalLesion;
import org.calx.model.Dose;
import org.calx.model.FindingState;
import org.calx.model.Imaging;
import org.calx.model.Intervention;
import org.calx.model.Lesion;
import org.calx.model.Procedure;
import org.calx.model.Treatment;
import org.calx.terminology.Vocabulary;

/** Events as short phrases. */
final class EventWords {

    String of(Complication complication) {
        if (complication.getState() == FindingState.ABSENT || complication.getState() == FindingState.NOT_REPORTED) {
            return "";
        }
        return Terms.label(complication.getKind(), Vocabulary.COMPLICATION) + behind(ComplicationWords.place(complication));
    }

    String of(DigitalLesion lesion) {
        if (lesion.getState() == FindingState.ABSENT || lesion.getState() == FindingState.NOT_REPORTED || lesion.getState() == FindingState.NOT_ASSESSED) {
            return "";
        }
        return DigitalLesionWords.counted(lesion, false).replaceFirst("^an? ", "") + behind(DigitalLesionWords.place(lesion));
    }

    String healed(DigitalLesion lesion) {
        return DigitalLesionWords.kind(lesion) + behind(DigitalLesionWords.place(lesion)) + " healed";
    }

    private static String behind(String place) {
        return place.isEmpty() ? "" : " " + place;
    }

    String of(Imaging imaging) {
        return ImagingWords.study(imaging);
    }

    String of(Treatment treatment) {
        String dose = QuantityWords.of(treatment.getDose());
        String stop = treatment.getStopReason() == null || Terms.id(treatment.getStopReason(), Vocabulary.STOP_REASON).equals("not-reported") ? ""
                : Terms.id(treatment.getStopReason(), Vocabulary.STOP_REASON).equals("completed") ? "; completed"
                        : "; stopped: " + Terms.label(treatment.getStopReason(), Vocabulary.STOP_REASON);
        return Terms.label(treatment.getAgent(), Vocabulary.DRUG) + (dose.isEmpty() ? "" : " " + dose) + stop;
    }

    /** {@return the change of a dose: diltiazem raised to 240 mg/day} */
    String change(Treatment treatment, Dose before, Dose dose) {
        String amount = QuantityWords.of(dose);
        String verb = DoseWords.change(before, dose);
        return amount.isEmpty() ? "" : Terms.label(treatment.getAgent(), Vocabulary.DRUG) + (verb.isEmpty() ? ": " : " " + verb + " to ") + amount;
    }

    /** {@return the event with what it is ascribed to: oedema (grade 2) under diltiazem} */
    String of(AdverseEvent event, Intervention cause) {
        return "adverse event: " + AdverseEventWords.graded(event) + (cause == null ? ""
                : (cause instanceof Treatment ? " under " : " after ") + AnchorWords.agent(cause));
    }

    String of(Procedure procedure) {
        return procedure.getLesions().isEmpty() ? Letters.capitalised(ProcedureWords.located(procedure)) : name(procedure) + at(procedure.getLesions());
    }

    String name(Procedure procedure) {
        return Letters.capitalised(Terms.label(procedure.getKind(), Vocabulary.PROCEDURE));
    }

    String recurrence(Intervention intervention) {
        String where = intervention.getRecurrenceSite() == null ? at(intervention.getLesions()) : " " + SiteWords.at(intervention.getRecurrenceSite());
        return switch (intervention.getRecurrence()) {
            case PRESENT -> "recurrence" + where;
            case ABSENT -> "no recurrence" + where;
            default -> "";
        };
    }

    private static String at(List<Lesion> lesions) {
        return lesions.isEmpty() ? "" : " at " + FindingWords.sites(lesions);
    }
}
