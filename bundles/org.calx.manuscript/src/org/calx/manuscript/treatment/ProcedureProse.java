// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.DateWords;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.ProcedureWords;
import org.calx.model.Procedure;

/** A procedure in sentences. */
final class ProcedureProse {

    private ProcedureProse() {
    }

    static void write(Prose prose, Procedure procedure, Object see) {
        prose.say(procedure, ProcedureWords.located(procedure), "was", procedure.getStart() == null ? "performed" : "carried out",
                PeriodWords.during(procedure), see,
                procedure.getDetails().isEmpty() ? "" : ": " + String.join("; ", procedure.getDetails().stream()
                        .map(detail -> Letters.lowered(Letters.unstopped(detail))).toList()));
        if (procedure.getHistology() != null) {
            prose.say(procedure, "histology showed", Letters.lowered(Letters.unstopped(procedure.getHistology())));
        }
        if (procedure.getHealed() != null) {
            prose.say(procedure, "the wound had healed", by(DateWords.when(procedure.getHealed())));
        }
        String when = DateWords.point(procedure.getRecurred());
        switch (procedure.getRecurrence()) {
            case ABSENT -> prose.say(procedure, "there was no recurrence", when.isEmpty() ? "" : "up to " + when);
            case PRESENT -> prose.say(procedure, "the lesion recurred", DateWords.when(procedure.getRecurred()));
            case NOT_ASSESSED -> prose.say(procedure, "recurrence was not assessed");
            case NOT_REPORTED, UNSTATED -> {
            }
        }
        AdverseEventProse.write(prose, procedure, procedure.getAdverseEvents(), procedure.isNoAdverseEvents());
        if (procedure.getNote() != null) {
            prose.say(procedure, procedure.getNote());
        }
    }

    private static String by(String when) {
        return when.replaceFirst("^(?:on|in) ", "by ");
    }
}
