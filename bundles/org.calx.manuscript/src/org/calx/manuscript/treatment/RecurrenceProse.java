// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Times;
import org.calx.model.Intervention;

/** Whether calcinosis came back, in a sentence. */
final class RecurrenceProse {

    private RecurrenceProse() {
    }

    static void write(Prose prose, Intervention intervention, Times times) {
        String when = times.point(intervention.getRecurred());
        String where = intervention.getRecurrenceSite() == null ? "" : SiteWords.at(intervention.getRecurrenceSite());
        switch (intervention.getRecurrence()) {
            case ABSENT -> prose.say(intervention, "there was no recurrence", where, when.isEmpty() ? "" : "up to " + when);
            case PRESENT -> prose.say(intervention, where.isEmpty() && !intervention.getLesions().isEmpty() ? "the lesion recurred" : "calcinosis recurred",
                    where, times.when(intervention.getRecurred()));
            case NOT_ASSESSED -> prose.say(intervention, "recurrence was not assessed");
            case NOT_REPORTED, UNSTATED -> {
            }
        }
    }
}
