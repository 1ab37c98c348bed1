// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.calx.model.CountedDate;
import org.calx.model.Dose;
import org.calx.model.FuzzyDate;
import org.calx.model.Landmark;
import org.calx.model.Treatment;
import org.calx.model.treatment.Interventions;

/** Doses over time. */
public final class DoseWords {

    private DoseWords() {
    }

    /** {@return "raised", "lowered" or "changed", by what was given before; empty when nothing was, or the same dose was only repeated} */
    public static String change(Dose before, Dose dose) {
        if (before == null || before.getAmount() == null || dose.getAmount() == null) {
            return "";
        }
        boolean same = highest(dose).compareTo(highest(before)) == 0 && Objects.equals(before.getUnit(), dose.getUnit());
        if (same && (before.getSchedule() == null || before.getSchedule().equals(dose.getSchedule()))) {
            return "";
        }
        boolean comparable = Objects.equals(before.getUnit(), dose.getUnit()) && Objects.equals(before.getSchedule(), dose.getSchedule());
        int order = comparable ? highest(dose).compareTo(highest(before)) : 0;
        return order > 0 ? "raised" : order < 0 ? "lowered" : "changed";
    }

    private static BigDecimal highest(Dose dose) {
        return dose.getUpTo() == null ? dose.getAmount() : dose.getUpTo();
    }

    /**
     * Leaves out what a numbered day is counted from where the treatment itself is spoken of.
     *
     * @param when the time of a dose in words: from day 42 of treatment with infliximab
     * @return from day 42
     */
    public static String inside(String when, Dose dose) {
        String said = when;
        for (FuzzyDate date : new FuzzyDate[] { dose.getOn(), dose.getStart(), dose.getEnd() }) {
            if (date instanceof CountedDate counted && counted.getAnchor() == null && counted.getLandmark() == Landmark.NONE) {
                said = said.replace(CountedWords.origin(counted), "");
            }
        }
        return said;
    }

    /** {@return all doses of a treatment for a table: 120 mg/day, then 240 mg/day (from May 2021); empty for none} */
    public static String label(Treatment treatment, Times times) {
        List<String> doses = new ArrayList<>();
        List<Dose> given = Interventions.doses(treatment);
        for (Dose dose : given) {
            String amount = dose.isNotReported() && given.size() == 1 ? "dose not reported" : QuantityWords.of(dose);
            String when = inside(times.label(dose), dose);
            if (!amount.isEmpty()) {
                doses.add(amount + (when.isEmpty() ? "" : " (" + when + ")"));
            }
        }
        return String.join(", then ", doses);
    }
}
