// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import java.util.List;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.DurationWords;
import org.calx.manuscript.wording.OrganismWords;
import org.calx.manuscript.wording.ProcedureWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.Case;
import org.calx.model.Procedure;
import org.calx.model.ResultState;
import org.calx.terminology.Vocabulary;

/** A procedure in sentences. */
final class ProcedureProse {

    private ProcedureProse() {
    }

    static void write(Prose prose, Case subject, Procedure procedure, Object see, Times times) {
        String responses = InterventionProse.responses(procedure, times);
        prose.say(procedure, ProcedureWords.located(procedure), "was", procedure.getStart() == null ? "performed" : "carried out",
                InterventionProse.indications(procedure), anaesthesia(procedure), sessions(procedure), InterventionProse.concomitants(procedure),
                times.during(procedure), procedure.isOngoing() && procedure.getStart() != null ? "and was continued" : "", settings(procedure), responses.isEmpty() ? "" : ", with " + responses, see,
                procedure.getDetails().isEmpty() ? "" : ": " + String.join("; ", procedure.getDetails().stream()
                        .map(detail -> Letters.lowered(Letters.unstopped(detail))).toList()));
        closure(prose, procedure);
        specimen(prose, procedure);
        if (procedure.getHealed() != null) {
            prose.say(procedure, "the wound had healed", times.by(procedure.getHealed()));
        }
        RecurrenceProse.write(prose, procedure, times);
        AdverseEventProse.write(prose, subject, procedure, times);
        if (procedure.getNote() != null) {
            prose.say(procedure, procedure.getNote());
        }
    }

    private static String anaesthesia(Procedure procedure) {
        String id = Terms.id(procedure.getAnaesthesia(), Vocabulary.ANAESTHESIA);
        return procedure.getAnaesthesia() == null || id.equals("not-reported") ? ""
                : id.equals("none") ? "without anaesthesia" : "under " + Terms.label(procedure.getAnaesthesia(), Vocabulary.ANAESTHESIA);
    }

    private static String sessions(Procedure procedure) {
        String interval = procedure.getInterval() == null ? "" : DurationWords.prose(procedure.getInterval()) + " apart";
        return procedure.getSessions() == null ? interval
                : ("in " + Numbers.inWords(procedure.getSessions()) + (procedure.getSessions().intValue() == 1 ? " session " : " sessions ") + interval).strip();
    }

    private static String settings(Procedure procedure) {
        List<String> settings = ProcedureWords.settings(procedure);
        return settings.isEmpty() ? "" : "(" + String.join(", ", settings) + ")";
    }

    private static void closure(Prose prose, Procedure procedure) {
        String closure = procedure.getClosure() == null ? "" : Terms.find(procedure.getClosure(), Vocabulary.CLOSURE)
                .map(term -> term.attribute("clause").orElse("")).orElse("was closed by " + Letters.lowered(procedure.getClosure()));
        if (!closure.isEmpty()) {
            prose.say(procedure, "the wound", closure);
        }
    }

    private static void specimen(Prose prose, Procedure procedure) {
        if (procedure.getHistology() != null) {
            prose.say(procedure, "histology showed", Letters.lowered(Letters.unstopped(procedure.getHistology())));
        }
        if (!procedure.getOrganisms().isEmpty()) {
            prose.say(procedure, "culture grew", Lists.and(procedure.getOrganisms().stream().map(OrganismWords::name).toList()));
        } else if (procedure.getCulture() != ResultState.UNSTATED && procedure.getCulture() != ResultState.NOT_REPORTED) {
            prose.say(procedure, "culture was", procedure.getCulture() == ResultState.NOT_ASSESSED ? "not done" : procedure.getCulture().getLiteral());
        }
    }
}
