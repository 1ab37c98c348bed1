// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.model.Author;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Consent;
import org.calx.model.ConsentForm;
import org.calx.model.Disclosure;
import org.calx.model.FuzzyDate;
import org.calx.model.Section;
import org.calx.model.Source;
import org.calx.model.treatment.Interventions;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** What the CARE checklist asks of a report, and what must not be in one. An invented case owes no journal anything. */
public class ReportingChecks extends CaseChecks {

    private static final String MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String DAY = "(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(st|nd|rd|th|\\.)? " + MONTH + "( \\d{4})?|" + MONTH
            + " \\d{1,2}\\b(, \\d{4})?)";
    private static final Pattern IDENTIFIER = Pattern.compile(
            "\\b(date of birth|born|DOB)[\\s:#=]*(is |was |on )?" + DAY
                    + "|\\b(MRN|medical record (number|no\\.?)|hospital (number|no\\.?)|patient (id|number|no\\.?))"
                    + "[\\s:#=]*(is |was )?[A-Z]{0,3}-?\\d[\\d/.-]*"
                    + "|\\b(?-i:(Mr|Mrs|Ms|Miss)\\.?\\s\\p{Lu}\\p{L}+)",
            Pattern.CASE_INSENSITIVE);
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

    /** Identifiers in the author's words; the names of authors and files are not about the patient. */
    @Check
    public void identifiers(EObject object) {
        if (object instanceof Author || object instanceof Source || object instanceof Disclosure) {
            return;
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && object.eIsSet(attribute) && !isFile(attribute)
                    && mayIdentify(object.eGet(attribute))) {
                identifiers(object, attribute);
            }
        }
    }

    private static boolean isFile(EAttribute attribute) {
        return attribute == CalxPackage.Literals.CASE__BIBLIOGRAPHIES || attribute == CalxPackage.Literals.FIGURE__FILE
                || attribute == CalxPackage.Literals.FIGURE__CREDIT;
    }

    private static boolean mayIdentify(Object value) {
        return IDENTIFIER.matcher(value.toString()).find();
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
