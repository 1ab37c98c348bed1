// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.language.validation.CaseFacts.Medication;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.FindingState;
import org.calx.model.FuzzyDate;
import org.calx.model.Patient;
import org.calx.model.Sex;
import org.calx.model.Treatment;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Durations;
import org.calx.model.time.Span;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Drugs whose label warns of what is recorded about the patient: age, pregnancy, habits, earlier illness. */
public class PatientRiskChecks extends CaseChecks {

    private static final int OLD = 65;
    /** The age in which a pregnancy is usually asked about; the limits are ours. */
    private static final int FERTILE_FROM = 15;
    private static final int FERTILE_TO = 50;

    /** A drug that harms the unborn, in a pregnant patient. */
    @Check
    public void pregnant(Case subject) {
        if (subject.getPatient() == null || subject.getPatient().getPregnancy() != FindingState.PRESENT) {
            return;
        }
        for (Medication medication : facts(subject).medications()) {
            if (medication.drug().isTeratogenic()) {
                report(IssueCode.TERATOGENIC_IN_PREGNANCY, medication.drug().term().label()
                        + " is contraindicated in pregnancy, and the patient is recorded as pregnant; say in the text how the two went together, "
                        + "and confirm it", medication.treatment(), CalxPackage.Literals.TREATMENT__AGENT);
            }
        }
    }

    /** A drug that harms the unborn, where nothing is said about pregnancy. */
    @Check
    public void pregnancyStated(Case subject) {
        Patient patient = subject.getPatient();
        if (patient == null || patient.getSex() != Sex.FEMALE || patient.getPregnancy() != FindingState.UNSTATED) {
            return;
        }
        CaseFacts facts = facts(subject);
        if (facts.screenings().areRecorded("pregnancy-test", "contraception")) {
            return;
        }
        for (Medication medication : facts.medications()) {
            Optional<Span> age = medication.drug().isTeratogenic() ? age(facts, medication.treatment()) : Optional.empty();
            if (age.filter(span -> isAtLeast(span, FERTILE_FROM) && !reaches(span, FERTILE_TO)).isPresent()) {
                report(IssueCode.PREGNANCY_NOT_STATED, facts.isRetold() ? Severity.INFO : Severity.WARNING, medication.drug().term().label()
                        + " is contraindicated in pregnancy, and nothing is recorded about it; add 'pregnancy absent' to the patient, or the test or contraception as a screening",
                        medication.treatment(), CalxPackage.Literals.TREATMENT__AGENT, -1);
                return; // one statement answers it for all drugs
            }
        }
    }

    /** A JAK inhibitor in a patient with one of the risks its label names. */
    @Check
    public void jakInhibitor(Case subject) {
        CaseFacts facts = facts(subject);
        for (Medication medication : facts.medications()) {
            List<String> risks = medication.drug().group().equals("jak-inhibitor") ? risks(facts, medication.treatment()) : List.of();
            if (!risks.isEmpty()) {
                report(IssueCode.JAK_INHIBITOR_RISK, "the label warns of " + medication.drug().term().label() + " in a patient with "
                        + String.join(", ", risks) + "; say in the text how this was weighed, and confirm it", medication.treatment(),
                        CalxPackage.Literals.TREATMENT__AGENT);
            }
        }
    }

    private static List<String> risks(CaseFacts facts, Treatment treatment) {
        List<String> risks = new ArrayList<>();
        if (age(facts, treatment).filter(span -> isAtLeast(span, OLD)).isPresent()) {
            risks.add("an age of 65 or more");
        }
        facts.features().presentOfCategory("vte").ifPresent(feature -> risks.add(feature.term().label()));
        facts.features().presentOfCategory("mace").ifPresent(feature -> risks.add(feature.term().label()));
        Patient patient = facts.subject().getPatient();
        if (patient != null && CaseFacts.means(Vocabulary.SMOKING, patient.getSmoking(), "current")) {
            risks.add("a habit of smoking");
        }
        return risks;
    }

    /** The age at the beginning of a treatment or, when that has no date, at presentation. */
    private static Optional<Span> age(CaseFacts facts, Treatment treatment) {
        CaseClock clock = facts.clock();
        FuzzyDate begin = treatment.getStart() == null ? treatment.getOn() : treatment.getStart();
        Optional<Span> then = clock.resolve(begin).flatMap(moment -> moment.since(clock.birth()));
        return then.isPresent() || facts.subject().getPatient() == null ? then : Durations.age(facts.subject().getPatient().getAge());
    }

    private static boolean isAtLeast(Span age, int years) {
        return age.leastDays() >= Math.floor(years * Span.DAYS_PER_YEAR);
    }

    private static boolean reaches(Span age, int years) {
        return age.mostDays() > Math.ceil(years * Span.DAYS_PER_YEAR);
    }
}
