// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.model.Biopsy;
import org.calx.model.Calcinosis;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Disease;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.model.FuzzyDate;
import org.calx.model.Imaging;
import org.calx.model.Laboratory;
import org.calx.model.Lesion;
import org.calx.model.Outcome;
import org.calx.model.Procedure;
import org.calx.model.Timed;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** The course of the disease is told in a likely order, and what was measured has a date. */
public class CourseChecks extends CaseChecks {

    /** Calcinosis before the first sign of the only diseases that could explain it. */
    @Check
    public void calcinosisBeforeDisease(Case subject) {
        List<Moment> onsets = new ArrayList<>();
        CaseClock clock = facts(subject).clock();
        for (Disease disease : subject.getDiseases()) {
            if (!causesCalcinosis(disease)) {
                continue;
            }
            Optional<Moment> onset = clock.resolve(disease.getOnset());
            if (onset.isEmpty()) {
                return; // it may have begun before anything else recorded
            }
            onsets.add(onset.get());
            disease.getFeatures().stream().filter(CourseChecks::isPresent).map(clock::begin)
                    .flatMap(Optional::stream).forEach(onsets::add);
        }
        if (onsets.isEmpty()) {
            return;
        }
        for (Calcinosis calcinosis : subject.getCalcinoses()) {
            beforeAll(calcinosis, calcinosis.getNoticed(), CalxPackage.Literals.CALCINOSIS__NOTICED, onsets, clock);
            for (Lesion lesion : calcinosis.getLesions()) {
                beforeAll(lesion, lesion.getNoticed(), CalxPackage.Literals.LESION__NOTICED, onsets, clock);
            }
        }
    }

    private void beforeAll(EObject owner, FuzzyDate noticed, EReference feature, List<Moment> onsets, CaseClock clock) {
        Optional<Moment> moment = clock.resolve(noticed);
        if (moment.isPresent() && onsets.stream().allMatch(moment.get()::isBefore)) {
            report(IssueCode.CALCINOSIS_BEFORE_DISEASE, "calcinosis is recorded in " + typed(noticed)
                    + ", before the onset of the disease it belongs to; correct a date, or confirm that it came first", owner, feature);
        }
    }

    private static boolean causesCalcinosis(Disease disease) {
        return CaseFacts.term(Vocabulary.DISEASE, disease.getKind()).filter(term -> term.attribute("mechanism").isPresent()).isPresent();
    }

    private static boolean isPresent(Finding finding) {
        return finding.getState() == FindingState.PRESENT || finding.getState() == FindingState.UNSTATED;
    }

    /** Raynaud's phenomenon that began after limited cutaneous systemic sclerosis was diagnosed. */
    @Check
    public void raynaudAfterDiagnosis(Disease disease) {
        if (!CaseFacts.isSystemicSclerosis(disease)
                || !CaseFacts.means(Vocabulary.DISEASE_SUBSET, disease.getSubset(), "limited-cutaneous")
                        && !CaseFacts.means(Vocabulary.DISEASE_SUBSET, disease.getSubset(), "crest") || facts(disease) == null) {
            return;
        }
        CaseClock clock = facts(disease).clock();
        Optional<Moment> diagnosed = clock.resolve(disease.getDiagnosed());
        for (Finding finding : disease.getFeatures()) {
            if (diagnosed.isPresent() && finding.getStart() != null && isPresent(finding)
                    && CaseFacts.means(Vocabulary.FEATURE, finding.getName(), "raynaud")
                    && clock.resolve(finding.getStart()).filter(start -> start.isAfter(diagnosed.get())).isPresent()) {
                report(IssueCode.RAYNAUD_AFTER_DIAGNOSIS, "Raynaud's phenomenon begins in " + typed(finding.getStart())
                        + ", after the diagnosis in " + typed(disease.getDiagnosed())
                        + "; it usually comes first, so correct a date or confirm it", finding, CalxPackage.Literals.TIMED__START);
            }
        }
    }

    /** Laboratory results without a date. */
    @Check
    public void laboratoryDated(Laboratory laboratory) {
        if (laboratory.getResults().stream().anyMatch(LabFacts::isMeasured)) {
            dated(laboratory, laboratory, "these results have");
        }
    }

    /** An imaging study without a date. */
    @Check
    public void imagingDated(Imaging imaging) {
        dated(imaging, imaging, "this study has");
    }

    /** A biopsy or specimen without a date. */
    @Check
    public void biopsyDated(Procedure procedure) {
        boolean tissue = CaseFacts.term(Vocabulary.MODALITY, procedure.getKind())
                .filter(term -> "tissue".equals(term.attribute("kind").orElse(""))).isPresent();
        if (tissue || procedure.getHistology() != null) {
            dated(procedure, procedure, "this specimen has");
        }
    }

    /** A biopsy without a date. */
    @Check
    public void biopsyDated(Biopsy biopsy) {
        dated(biopsy, biopsy, "this biopsy has");
    }

    /** Measured values without a date. */
    @Check
    public void valuesDated(Outcome outcome) {
        boolean measured = outcome.getBaseline() != null || outcome.getFollowUp() != null;
        if (measured && outcome.getBaselineDate() == null && outcome.getFollowUpDate() == null && outcome.getCause() == null) {
            dated(outcome, outcome, "these values have");
        }
    }

    private void dated(EObject owner, Timed timed, String what) {
        CaseFacts facts = facts(owner);
        if (timed.getOn() == null && timed.getStart() == null && timed.getEnd() == null && facts != null) {
            if (facts.isRetold()) {
                reportAtStart(IssueCode.DATE_MISSING, Severity.INFO, what
                        + " no date, so a reader cannot judge change; if the source allows it, write at least 'at presentation'", owner);
            } else {
                reportAtStart(IssueCode.DATE_MISSING, Severity.ERROR,
                        what + " no date; write 'on 2024-05', 'at presentation' or '3 months after T1', as exactly as you know", owner);
            }
        }
    }
}
