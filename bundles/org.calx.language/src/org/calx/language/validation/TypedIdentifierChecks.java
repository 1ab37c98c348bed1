// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.calx.model.AgeDate;
import org.calx.model.CalendarDate;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Consent;
import org.calx.model.Duration;
import org.calx.model.Patient;
import org.calx.model.Qualifier;
import org.calx.model.time.CalendarInterval;
import org.calx.model.time.TimeUnit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** What identifies the patient among the facts of a case: ages over 89 and, where dates are printed as typed, days and months. */
public class TypedIdentifierChecks extends CaseChecks {

    /** Older than this is one class, by 45 CFR 164.514(b)(2)(i)(C). */
    private static final BigDecimal OLDEST_TOLD = BigDecimal.valueOf(89);
    private static final BigDecimal OLDEST_CLASS = BigDecimal.valueOf(90);
    private static final int YEAR = 4;

    /** An age of the patient. */
    @Check
    public void age(Patient patient) {
        if (isTooExact(patient.getAge(), null)) {
            report(IssueCode.IDENTIFIER_AGE, IdentifierRules.typedAge(), patient, CalxPackage.Literals.PATIENT__AGE);
        }
    }

    /** An age at an event. */
    @Check
    public void age(AgeDate date) {
        if (isTooExact(date.getAge(), date.getQualifier())) {
            report(IssueCode.IDENTIFIER_AGE, IdentifierRules.typedAge(), date, CalxPackage.Literals.AGE_DATE__AGE);
        }
    }

    /** A class of ages, such as "at least 90 years", tells nobody's age. */
    private static boolean isTooExact(Duration age, Qualifier ofDate) {
        if (age == null || age.getAmount() == null || TimeUnit.parse(age.getUnit()).filter(unit -> unit == TimeUnit.YEAR).isEmpty()) {
            return false;
        }
        BigDecimal most = age.getUpTo() == null ? age.getAmount() : age.getUpTo();
        boolean open = isOpen(age.getQualifier()) || isOpen(ofDate);
        return most.compareTo(OLDEST_TOLD) > 0 && !(open && age.getUpTo() == null && age.getAmount().compareTo(OLDEST_CLASS) <= 0);
    }

    private static boolean isOpen(Qualifier qualifier) {
        return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AFTER;
    }

    /** A year of birth that tells an age over 89. */
    @Check
    public void born(Patient patient) {
        if (patient.getBorn() == null || !(patient.eContainer() instanceof Case subject)) {
            return;
        }
        Optional<CalendarInterval> birth = CalendarInterval.parse(patient.getBorn());
        int latest = latestYear(facts(subject));
        if (birth.isPresent() && latest - birth.get().first().getYear() > OLDEST_CLASS.intValue()) {
            report(IssueCode.IDENTIFIER_AGE, "the year of birth and the dates of the case tell an age over 89 (HIPAA Safe Harbor class 3); "
                    + "leave the year of birth out and write 'aged at least 90 years'", patient, CalxPackage.Literals.PATIENT__BORN);
        }
    }

    private static int latestYear(CaseFacts facts) {
        int latest = 0;
        for (EObject each : facts.contents()) {
            if (each instanceof CalendarDate date) {
                latest = Math.max(latest, CalendarInterval.parse(date.getValue()).map(CalendarInterval::first).map(LocalDate::getYear).orElse(0));
            }
        }
        return latest;
    }

    /** Days and months of the calendar; one remark for all of them, since a journal's profile can print them as times since an event. */
    @Check
    public void dates(Case subject) {
        CaseFacts facts = facts(subject);
        if (facts.isSynthetic() || facts.isRetold()) {
            return;
        }
        int exact = 0;
        for (EObject each : facts.contents()) {
            exact += each instanceof CalendarDate date && date.getValue() != null && date.getValue().length() > YEAR
                    && !(date.eContainer() instanceof Consent) ? 1 : 0;
        }
        if (exact > 0) {
            report(IssueCode.IDENTIFIER_CALENDAR_DATES, (exact == 1 ? "one date is" : exact + " dates are")
                    + " more exact than the year (HIPAA Safe Harbor class 3) and printed so, unless the journal's profile turns dates into times since an event",
                    subject, CalxPackage.Literals.NAMED__NAME);
        }
    }
}
