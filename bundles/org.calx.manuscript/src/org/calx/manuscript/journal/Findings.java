// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.problem.Problem.Kind;
import org.eclipse.emf.ecore.EObject;

/** Collects where a manuscript does otherwise than its journal asks: an error only where the journal is known to refuse it. */
final class Findings {

    private static final int MONTHS_OF_TRUST = 12;

    private final JournalProfile profile;
    private final LocalDate today;
    private final List<Problem> all = new ArrayList<>();

    Findings(JournalProfile profile, LocalDate today) {
        this.profile = profile;
        this.today = today;
    }

    JournalProfile profile() {
        return profile;
    }

    List<Problem> all() {
        return all;
    }

    /** Adds one: what is wrong, how sure the journal's rule is, and the cure. */
    void add(Kind kind, Evidence evidence, EObject element, String feature, String cause, String cure) {
        add(kind, evidence.isBinding(), evidence, element, feature, cause, cure);
    }

    /** Adds one that only warns. */
    void warn(Kind kind, Evidence evidence, EObject element, String feature, String cause, String cure) {
        add(kind, false, evidence, element, feature, cause, cure);
    }

    private void add(Kind kind, boolean refused, Evidence evidence, EObject element, String feature, String cause, String cure) {
        all.add(new Problem(kind, refused ? Problem.Severity.ERROR : Problem.Severity.WARNING, element, feature,
                cause + "; " + cure + " (" + said(evidence) + ")"));
    }

    private String said(Evidence evidence) {
        String how = evidence.recommended() ? "recommended by " + profile.name() : evidence.certain() ? profile.name()
                : "not confirmed at " + profile.name() + ", so look there";
        String read = evidence.verifiedOn().map(day -> (evidence.certain() ? ", read on " : ", last read on ") + day + age(day)).orElse("");
        return how + evidence.source().map(source -> ": " + source).orElse("") + read;
    }

    private String age(String day) {
        try {
            YearMonth read = YearMonth.parse(day.length() > 4 ? day.substring(0, 7) : day + "-12");
            return read.plusMonths(MONTHS_OF_TRUST).isBefore(YearMonth.from(today)) ? ", more than a year ago" : "";
        } catch (DateTimeParseException noDate) {
            return "";
        }
    }
}
