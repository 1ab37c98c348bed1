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
import org.calx.manuscript.wording.DateWords;
import org.calx.manuscript.wording.DrugWords;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.ProcedureWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.ResponseWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.AdverseEvent;
import org.calx.model.FindingState;
import org.calx.model.Procedure;
import org.calx.model.Response;
import org.calx.model.Treatment;
import org.calx.terminology.Vocabulary;

/** Drugs and procedures with period, response and reason to stop. */
final class TreatmentTable {

    private TreatmentTable() {
    }

    static List<Table> build(Writing writing) {
        List<Treatment> drugs = writing.subject().getTreatments();
        List<Procedure> procedures = writing.subject().getProcedures();
        if (drugs.size() + procedures.size() < 2) {
            return List.of();
        }
        TableBuilder table = new TableBuilder().column("Treatment", 2.2).column("Indication", 1.8).column("Period", 2)
                .column("Response", 2.4).column("Reason to stop; adverse events", 2.2);
        if (!procedures.isEmpty()) {
            table.group("Drugs");
        }
        for (Treatment treatment : drugs) {
            table.row(treatment, name(treatment), Lists.and(treatment.getIndications().stream().map(i -> DrugWords.indication(i)).toList()),
                    PeriodWords.label(treatment), join("; ", treatment.getResponses().stream().map((Response r) -> ResponseWords.label(r)).toList()), end(treatment));
        }
        if (!procedures.isEmpty()) {
            table.group("Procedures");
        }
        for (Procedure procedure : procedures) {
            table.row(procedure, ProcedureWords.located(procedure), "", PeriodWords.label(procedure), result(procedure),
                    events(procedure.getAdverseEvents(), procedure.isNoAdverseEvents()));
        }
        return table.build(writing.tables().caption(TableDesk.Kind.TREATMENT, "Treatments and their outcomes"), "");
    }

    private static String name(Treatment treatment) {
        String route = treatment.getRoute() == null ? "" : Terms.label(treatment.getRoute(), Vocabulary.ROUTE);
        String cycles = treatment.getCycles() == null ? "" : Numbers.figures(treatment.getCycles()) + (treatment.getCycles().intValue() == 1 ? " cycle" : " cycles");
        List<String> details = new ArrayList<>(List.of(QuantityWords.of(treatment.getConcentration()), QuantityWords.of(treatment.getDose()), route, cycles));
        details.removeIf(String::isEmpty);
        return DrugWords.name(treatment) + (details.isEmpty() ? "" : ", " + String.join(", ", details));
    }

    private static String end(Treatment treatment) {
        String reason = treatment.getStopReason() == null ? "" : Terms.label(treatment.getStopReason(), Vocabulary.STOP_REASON);
        String events = events(treatment.getAdverseEvents(), treatment.isNoAdverseEvents());
        return join("; ", List.of(reason, events));
    }

    private static String events(List<AdverseEvent> events, boolean none) {
        return none ? "no adverse events" : join(", ", events.stream().map(AdverseEventProse::label).toList());
    }

    private static String result(Procedure procedure) {
        String healed = procedure.getHealed() == null ? "" : "healed " + DateWords.label(procedure.getHealed());
        String when = procedure.getRecurred() == null ? "" : " (" + DateWords.label(procedure.getRecurred()) + ")";
        String recurrence = procedure.getRecurrence() == FindingState.ABSENT ? "no recurrence" + when
                : procedure.getRecurrence() == FindingState.PRESENT ? "recurrence" + when : "";
        return join("; ", List.of(healed, recurrence));
    }

    private static String join(String separator, List<String> parts) {
        return String.join(separator, parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
