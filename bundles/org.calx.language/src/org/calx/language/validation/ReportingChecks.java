// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Iterator;
import java.util.Locale;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Consent;
import org.calx.model.ConsentForm;
import org.calx.model.FuzzyDate;
import org.calx.model.Section;
import org.calx.model.treatment.Interventions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** What the CARE checklist asks of a report. An invented case owes no journal anything. */
public class ReportingChecks extends CaseChecks {

    private static final int TIMELINE = 2;

    /** The patient's consent. */
    @Check
    public void consent(Case subject) {
        CaseFacts facts = facts(subject);
        if (facts.isSynthetic() || facts.isRetold() || isBroken(subject)) {
            return;
        }
        if (subject.getConsent() == null || subject.getConsent().getForm() == ConsentForm.NOT_REPORTED) {
            String message = "the patient's consent to publication is not stated, and journals require it; add for example 'consent written'";
            if (subject.getConsent() == null) {
                report(IssueCode.CONSENT_NOT_STATED, message, subject, CalxPackage.Literals.NAMED__NAME);
            } else {
                report(IssueCode.CONSENT_NOT_STATED, message, subject.getConsent(), CalxPackage.Literals.CONSENT__FORM);
            }
        }
    }

    /** The words "case report" in the title. */
    @Check
    public void title(Case subject) {
        if (facts(subject).isSynthetic() || isBroken(subject)) {
            return;
        }
        String title = subject.getTitle() == null ? "" : subject.getTitle().toLowerCase(Locale.ROOT);
        if (!title.contains("case report") && !title.contains("case study") && !title.contains("case series")) {
            report(IssueCode.CARE_TITLE, subject.getTitle() == null ? "the case has no title; add 'title \"...: a case report\"'"
                    : "the title does not say 'case report', which the CARE checklist asks for (some journals forbid it)", subject,
                    subject.getTitle() == null ? CalxPackage.Literals.NAMED__NAME : CalxPackage.Literals.CASE__TITLE);
        }
    }

    /** The patient's own view. */
    @Check
    public void perspective(Case subject) {
        CaseFacts facts = facts(subject);
        if (!facts.isSynthetic() && !facts.isRetold() && !isBroken(subject)
                && subject.getNarratives().stream().noneMatch(narrative -> narrative.getSection() == Section.PERSPECTIVE)) {
            report(IssueCode.CARE_PATIENT_PERSPECTIVE,
                    "the patient's own view of the care is missing; ask for it and add it as 'narrative perspective'", subject,
                    CalxPackage.Literals.NAMED__NAME);
        }
    }

    /** Adverse events, or the statement that there were none. */
    @Check
    public void adverseEvents(Case subject) {
        CaseFacts facts = facts(subject);
        boolean nothingDone = subject.getTreatments().isEmpty() && subject.getProcedures().isEmpty();
        if (facts.isSynthetic() || facts.isRetold() || isBroken(subject) || nothingDone) {
            return;
        }
        if (!Interventions.tellOfAdverseEvents(subject)) {
            report(IssueCode.CARE_ADVERSE_EVENTS,
                    "no treatment or procedure says whether there were adverse events; add 'adverse event \"...\"' "
                    + "or 'no adverse events' in its braces", subject, CalxPackage.Literals.NAMED__NAME);
        }
    }

    /** Two dated events, the least a timeline can be made of. */
    @Check
    public void timeline(Case subject) {
        CaseFacts facts = facts(subject);
        if (!facts.owesCompleteness() || facts.isRetold()) {
            return;
        }
        int dated = 0;
        for (Iterator<EObject> all = subject.eAllContents(); all.hasNext() && dated < TIMELINE;) {
            dated += all.next() instanceof FuzzyDate date && !(date.eContainer() instanceof Consent) && facts.clock().resolve(date).isPresent() ? 1 : 0;
        }
        if (dated < TIMELINE) {
            report(IssueCode.CARE_TIMELINE, "fewer than two events have a date, so no timeline can be shown; date what you know, for example "
                    + "'on 2024-05' or '3 months after T1'", subject, CalxPackage.Literals.NAMED__NAME);
        }
    }
}
