// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.ConsentForm;
import org.calx.model.Narrative;
import org.calx.model.Patient;
import org.calx.model.Section;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** What the CARE checklist asks of a report, and what must not be in one. An invented case owes no journal anything. */
public class ReportingChecks extends CaseChecks {

    private static final Pattern IDENTIFIER = Pattern.compile(
            "\\b(date of birth|born on|DOB|MRN|medical record (number|no\\.?)|hospital (number|no\\.?)|patient (id|number|no\\.?))"
                    + "[\\s:#=]*(is |was )?([A-Z]{0,3}-?\\d[\\d/.-]*|\\d{1,2}\\.? (January|February|March|April|May|June|July|August|September"
                    + "|October|November|December))",
            Pattern.CASE_INSENSITIVE);

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
        boolean stated = subject.getTreatments().stream().anyMatch(each -> each.isNoAdverseEvents() || !each.getAdverseEvents().isEmpty())
                || subject.getProcedures().stream().anyMatch(each -> each.isNoAdverseEvents() || !each.getAdverseEvents().isEmpty());
        if (!stated) {
            report(IssueCode.CARE_ADVERSE_EVENTS,
                    "no treatment or procedure says whether there were adverse events; add 'adverse event \"...\"' "
                    + "or 'no adverse events' in its braces", subject, CalxPackage.Literals.NAMED__NAME);
        }
    }

    /** Identifiers in the author's text. */
    @Check
    public void identifiers(Narrative narrative) {
        identifiers(narrative, CalxPackage.Literals.NARRATIVE__TEXT);
    }

    /** Identifiers in what is told of the patient. */
    @Check
    public void identifiers(Patient patient) {
        identifiers(patient, CalxPackage.Literals.PATIENT__CONCERNS);
        identifiers(patient, CalxPackage.Literals.PATIENT__FAMILY_HISTORY);
        identifiers(patient, CalxPackage.Literals.PATIENT__PSYCHOSOCIAL);
        identifiers(patient, CalxPackage.Literals.PATIENT__OCCUPATION);
    }

    private void identifiers(EObject owner, EAttribute feature) {
        for (INode node : NodeModelUtils.findNodesForFeature(owner, feature)) {
            Matcher found = IDENTIFIER.matcher(node.getText());
            while (found.find()) {
                reportAt(IssueCode.IDENTIFIER_IN_TEXT, IssueCode.IDENTIFIER_IN_TEXT.severity(), "'" + shortened(found.group())
                        + "' can identify the patient; leave it out", owner, node.getTotalOffset() + found.start(),
                        found.end() - found.start());
            }
        }
    }
}
