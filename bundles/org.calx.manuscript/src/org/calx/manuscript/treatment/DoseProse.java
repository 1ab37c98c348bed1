// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.DoseWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.Times;
import org.calx.model.Dose;
import org.calx.model.Treatment;
import org.calx.model.treatment.Interventions;

/** How a dose was changed, in a sentence. */
final class DoseProse {

    private DoseProse() {
    }

    static void write(Prose prose, Treatment treatment, Times times) {
        List<String> changes = new ArrayList<>();
        Dose before = null;
        for (Dose dose : Interventions.doses(treatment)) {
            if (dose != treatment.getDose()) {
                change(changes, before, dose, times);
            }
            before = dose;
        }
        if (!changes.isEmpty()) {
            prose.say(treatment, "the dose was", Lists.and(changes));
        }
    }

    private static void change(List<String> changes, Dose before, Dose dose, Times times) {
        String amount = QuantityWords.of(dose);
        if (amount.isEmpty()) {
            return;
        }
        if (dose.getAmount() == null) {
            String when = times.during(dose);
            changes.add("recorded as \u201c" + amount + "\u201d" + (when.isEmpty() ? "" : " " + when));
            return;
        }
        String verb = DoseWords.change(before, dose);
        String until = dose.getEnd() == null ? "" : " until " + times.point(dose.getEnd());
        String when = dose.getStart() == null ? times.during(dose) : verb.isEmpty() ? times.during(dose) : times.when(dose.getStart()) + until;
        changes.add((verb.isEmpty() ? amount : verb + " to " + amount) + (when.isEmpty() ? "" : " " + DoseWords.inside(when, dose)));
    }
}
