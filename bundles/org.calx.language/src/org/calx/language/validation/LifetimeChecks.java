// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import com.google.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.calx.model.AdverseEvent;
import org.calx.model.CalendarDate;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Complication;
import org.calx.model.DigitalLesion;
import org.calx.model.Dose;
import org.calx.model.Examination;
import org.calx.model.FollowUp;
import org.calx.model.FuzzyDate;
import org.calx.model.Laboratory;
import org.calx.model.Outcome;
import org.calx.model.Patient;
import org.calx.model.Response;
import org.calx.model.Screening;
import org.calx.model.Treatment;
import org.calx.model.time.Axis;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Durations;
import org.calx.model.time.Moment;
import org.calx.model.time.Span;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Dates lie within the patient's life, in the past, and agree with the age. */
public class LifetimeChecks extends CaseChecks {

    private static final double ONE_YEAR = 366;

    /** A test sets its own clock. */
    @Inject(optional = true)
    private Clock today = Clock.systemDefaultZone();

    /** A date before birth, after death or in the future. */
    @Check
    public void isWithinLife(FuzzyDate date) {
        CaseFacts facts = facts(date);
        if (facts == null) {
            return;
        }
        CaseClock clock = facts.clock();
        Optional<Moment> moment = clock.resolve(date);
        if (moment.isEmpty()) {
            return;
        }
        if (moment.get().isBefore(clock.birth()) || clock.bornIn().filter(moment.get()::isBefore).isPresent()) {
            report(IssueCode.EVENT_BEFORE_BIRTH, typed(date) + " lies before the patient's birth; correct it, or the age or year of birth",
                    date, null);
        } else if (endsWithLife(date.eContainer()) && clock.death().filter(moment.get()::isAfter).isPresent()) {
            report(IssueCode.EVENT_AFTER_DEATH, typed(date) + " lies after the patient's death in "
                    + typed(facts.subject().getVitalStatus().getOn()) + "; correct one of the two dates", date, null);
        } else if (date instanceof CalendarDate && moment.get().axis() == Axis.CALENDAR
                && moment.get().earliest() > LocalDate.now(today).toEpochDay()) {
            report(IssueCode.EVENT_IN_FUTURE,
                    typed(date) + " lies in the future; a case report can only tell what has happened", date, null);
        }
    }

    /** What cannot happen to the dead; lesions, images and procedures may be part of an autopsy. */
    private static boolean endsWithLife(EObject owner) {
        return owner instanceof Treatment || owner instanceof Complication || owner instanceof Examination || owner instanceof Laboratory
                || owner instanceof Outcome || owner instanceof FollowUp || owner instanceof Dose || owner instanceof Response
                || owner instanceof DigitalLesion || owner instanceof AdverseEvent
                || owner instanceof Screening;
    }

    /** An age and a year of birth that differ by more than a year. */
    @Check
    public void ageFitsBirthYear(Patient patient) {
        CaseFacts facts = facts(patient);
        Optional<Moment> born = facts == null ? Optional.empty() : facts.clock().bornIn();
        Optional<Span> age = Durations.age(patient.getAge());
        if (born.isEmpty() || age.isEmpty() || Durations.sinceBirth(facts.subject().getPresented()).isPresent()) {
            return;
        }
        Moment presented = facts.clock().presentation();
        if (presented.axis() != Axis.CALENDAR || !presented.isBounded()) {
            return;
        }
        long youngest = presented.earliest() - born.get().latest();
        long oldest = presented.latest() - born.get().earliest();
        if (age.get().leastDays() > oldest + ONE_YEAR || age.get().mostDays() < youngest - ONE_YEAR) {
            report(IssueCode.AGE_CONTRADICTS_BIRTH_YEAR, "someone born in " + patient.getBorn() + " was not " + typed(patient.getAge())
                    + " old in " + typed(facts.subject().getPresented()) + "; correct the age, the year of birth or the date of presentation",
                    patient, CalxPackage.Literals.PATIENT__AGE);
        }
    }

    /** A presentation "at age 2" of a patient whose age is another. */
    @Check
    public void agesAgree(Case subject) {
        Optional<Span> presented = Durations.sinceBirth(subject.getPresented());
        Optional<Span> age = subject.getPatient() == null ? Optional.empty() : Durations.age(subject.getPatient().getAge());
        if (presented.isPresent() && age.isPresent()
                && (age.get().mostDays() < presented.get().leastDays() || age.get().leastDays() > presented.get().mostDays())) {
            report(IssueCode.AGE_CONTRADICTS_PRESENTATION, "the patient is aged " + typed(subject.getPatient().getAge()) + ", but presented "
                    + typed(subject.getPresented()) + "; 'aged' is the age at presentation, so correct one of the two", subject.getPatient(),
                    CalxPackage.Literals.PATIENT__AGE);
        }
    }
}
