// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Table;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.table.TableBuilder;
import org.calx.manuscript.wording.AdverseEventWords;
import org.calx.manuscript.wording.DoseWords;
import org.calx.manuscript.wording.DrugWords;
import org.calx.manuscript.wording.ProcedureWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.ResponseWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.AdverseEvent;
import org.calx.model.Case;
import org.calx.model.FindingState;
import org.calx.model.Intervention;
import org.calx.model.Procedure;
import org.calx.model.Treatment;
import org.calx.model.treatment.Interventions;
import org.calx.terminology.Vocabulary;

/** Drugs and procedures with period, response and reason to stop. */
final class TreatmentTable {

    private TreatmentTable() {
    }

    static List<Table> build(Writing writing) {
        Case subject = writing.subject();
        List<Treatment> drugs = subject.getTreatments();
        List<Procedure> procedures = subject.getProcedures();
        if (drugs.size() + procedures.size() < 2) {
            return List.of();
        }
        TableBuilder table = new TableBuilder().column("Treatment", 2.2).column("Indication", 1.8).column("Period", 2)
                .column("Response", 2.4).column("Reason to stop; adverse events", 2.2);
        if (!procedures.isEmpty()) {
            table.group("Drugs");
        }
        for (Treatment treatment : drugs) {
            table.row(treatment, name(treatment, writing.times()), indications(treatment), writing.times().label(treatment),
                    join("; ", List.of(responses(treatment, writing.times()), recurrence(treatment, writing.times()))), end(subject, treatment));
        }
        if (!procedures.isEmpty()) {
            table.group("Procedures");
        }
        for (Procedure procedure : procedures) {
            table.row(procedure, procedure(procedure), indications(procedure), writing.times().label(procedure),
                    join("; ", List.of(responses(procedure, writing.times()), result(procedure, writing.times()))), events(subject, procedure));
        }
        return table.build(writing.tables().caption(TableDesk.Kind.TREATMENT, "Treatments and their outcomes"), "");
    }

    private static String name(Treatment treatment, Times times) {
        String route = treatment.getRoute() == null ? "" : Terms.label(treatment.getRoute(), Vocabulary.ROUTE);
        String cycles = treatment.getCycles() == null ? "" : Numbers.figures(treatment.getCycles()) + (treatment.getCycles().intValue() == 1 ? " cycle" : " cycles");
        String given = treatment.getGiven() == null ? "" : Numbers.figures(treatment.getGiven()) + (treatment.getGiven().intValue() == 1 ? " dose" : " doses");
        List<String> details = new ArrayList<>(List.of(QuantityWords.of(treatment.getConcentration()), DoseWords.label(treatment, times),
                QuantityWords.of(treatment.getVolume()), route, cycles, given));
        details.removeIf(String::isEmpty);
        return DrugWords.name(treatment) + (details.isEmpty() ? "" : ", " + String.join(", ", details));
    }

    private static String procedure(Procedure procedure) {
        List<String> details = new ArrayList<>();
        if (procedure.getSessions() != null) {
            details.add(Numbers.figures(procedure.getSessions()) + (procedure.getSessions().intValue() == 1 ? " session" : " sessions"));
        }
        details.addAll(ProcedureWords.settings(procedure));
        return ProcedureWords.located(procedure) + (details.isEmpty() ? "" : ", " + String.join(", ", details));
    }

    private static String indications(Intervention intervention) {
        return Lists.and(intervention.getIndications().stream().map(DrugWords::indication).toList());
    }

    private static String responses(Intervention intervention, Times times) {
        return join("; ", intervention.getResponses().stream().map(response -> ResponseWords.label(response, times)).toList());
    }

    private static String end(Case subject, Treatment treatment) {
        String reason = treatment.getStopReason() == null ? "" : Terms.label(treatment.getStopReason(), Vocabulary.STOP_REASON);
        String events = events(subject, treatment);
        return join("; ", List.of(reason, events));
    }

    private static String events(Case subject, Intervention intervention) {
        List<AdverseEvent> events = Interventions.adverseEvents(subject, intervention);
        return events.isEmpty() && intervention.isNoAdverseEvents() ? "no adverse events"
                : join("; ", events.stream().map(AdverseEventWords::label).toList());
    }

    private static String result(Procedure procedure, Times times) {
        String healed = procedure.getHealed() == null ? "" : "healed " + times.label(procedure.getHealed());
        return join("; ", List.of(healed, recurrence(procedure, times)));
    }

    private static String recurrence(Intervention intervention, Times times) {
        String when = intervention.getRecurred() == null ? "" : " (" + times.label(intervention.getRecurred()) + ")";
        return intervention.getRecurrence() == FindingState.ABSENT ? "no recurrence" + when
                : intervention.getRecurrence() == FindingState.PRESENT ? "recurrence" + when : "";
    }

    private static String join(String separator, List<String> parts) {
        return String.join(separator, parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
