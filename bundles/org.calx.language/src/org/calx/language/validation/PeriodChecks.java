// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Optional;
import org.calx.model.AdverseEvent;
import org.calx.model.CalendarDate;
import org.calx.model.CalxPackage;
import org.calx.model.DigitalLesion;
import org.calx.model.FuzzyDate;
import org.calx.model.Intervention;
import org.calx.model.Lesion;
import org.calx.model.Outcome;
import org.calx.model.Procedure;
import org.calx.model.Timed;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;

/** Nothing ends before it starts. */
public class PeriodChecks extends CaseChecks {

    /** A treatment, a complication, a course. */
    @Check
    @OfItself
    public void endsBeforeStart(Timed timed) {
        compare(timed, begin(timed), timed.getEnd(), CalxPackage.Literals.TIMED__END,
                "this ends in %s, before it starts in %s; correct one of the two dates");
    }

    /** A lesion that was gone before it was noticed. */
    @Check
    @OfItself
    public void resolvedBeforeNoticed(Lesion lesion) {
        compare(lesion, lesion.getNoticed(), lesion.getResolved(), CalxPackage.Literals.LESION__RESOLVED,
                "the lesion is gone in %s, before it was noticed in %s; correct one of the two dates");
    }

    /** A wound that healed, or a lesion that came back, before the procedure. */
    @Check
    @OfItself
    public void healedBeforeProcedure(Procedure procedure) {
        compare(procedure, procedure.getOn(), procedure.getHealed(), CalxPackage.Literals.PROCEDURE__HEALED,
                "the wound is healed in %s, before the procedure in %s; correct one of the two dates");
    }

    /** A lesion that came back before the treatment or procedure. */
    @Check
    @OfItself
    public void recurredBefore(Intervention intervention) {
        compare(intervention, begin(intervention), intervention.getRecurred(), CalxPackage.Literals.INTERVENTION__RECURRED,
                "the recurrence is dated %s, before it was treated in %s; correct one of the two dates");
    }

    /** An adverse event that was over before it began. */
    @Check
    @OfItself
    public void resolvedBeforeEvent(AdverseEvent event) {
        compare(event, begin(event), event.getResolved(), CalxPackage.Literals.ADVERSE_EVENT__RESOLVED,
                "the adverse event is over in %s, before it began in %s; correct one of the two dates");
    }

    private static FuzzyDate begin(Timed timed) {
        return timed.getStart() == null ? timed.getOn() : timed.getStart();
    }

    /** A digital lesion that healed before it began, or before it was seen. */
    @Check
    @OfItself
    public void healedBeforeStart(DigitalLesion lesion) {
        compare(lesion, lesion.getStart() == null ? lesion.getOn() : lesion.getStart(), lesion.getHealed(),
                CalxPackage.Literals.DIGITAL_LESION__HEALED, "this had healed in %s, before it began in %s; correct one of the two dates");
    }

    /** A later value that was taken before the first. */
    @Check
    @OfItself
    public void followUpBeforeBaseline(Outcome outcome) {
        compare(outcome, outcome.getBaselineDate(), outcome.getFollowUpDate(), CalxPackage.Literals.OUTCOME__FOLLOW_UP_DATE,
                "the later value is dated %s, before the first value in %s; correct one of the two dates");
    }

    /** Dates that are counted from each other in a circle. */
    @Check
    @OfItself
    public void countsFromSomething(FuzzyDate date) {
        if (date instanceof CalendarDate) {
            return;
        }
        lookElsewhere();
        if (facts(date) != null && facts(date).clock().isCircular(date)) {
            report(IssueCode.DATES_IN_CIRCLE, "'" + typed(date) + "' is counted from something that is itself counted from this; "
                    + "give one of them a date of its own", date, null);
        }
    }

    private void compare(EObject owner, FuzzyDate start, FuzzyDate end, EReference feature, String message) {
        if (start == null || end == null) {
            return;
        }
        if (!(start instanceof CalendarDate && end instanceof CalendarDate)) {
            lookElsewhere();
        }
        if (facts(owner) == null) {
            return;
        }
        CaseClock clock = facts(owner).clock();
        Optional<Moment> from = clock.resolve(start);
        Optional<Moment> to = clock.resolve(end);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            report(IssueCode.END_BEFORE_START, message.formatted(typed(end), typed(start)), owner, feature, typed(start), typed(end));
        }
    }
}
