// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.List;
import java.util.Optional;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Complication;
import org.calx.model.DigitalLesion;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.model.Lesion;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Lesions that are graver than they are told: those that press on the spinal cord, and ulcers over a deposit. */
public class LesionRiskChecks extends CaseChecks {

    private static final List<String> COMPRESSION = List.of("cord-compression", "nerve-compression");

    /** A deposit in the spine with a neurological deficit, and no image of the cord. */
    @Check
    public void spine(Case subject) {
        CaseFacts facts = facts(subject);
        Optional<Lesion> spinal = facts.lesions().stream().filter(LesionRiskChecks::isSpinal).findFirst();
        if (spinal.isEmpty() || facts.methods().areRecorded("mri", "ct", "contrast-ct", "dect", "pet-ct")) {
            return;
        }
        boolean deficit = facts.features().present("neurological-deficit", "cord-compression").isPresent()
                || subject.getComplications().stream().anyMatch(LesionRiskChecks::compresses);
        if (deficit) {
            report(IssueCode.SPINAL_DEPOSIT_WITHOUT_IMAGING, facts.isRetold() ? Severity.INFO : Severity.WARNING, spinal.get().getName()
                    + " lies in the spine of a patient with a neurological deficit, and neither MRI nor CT is recorded; add the study", spinal.get(),
                    CalxPackage.Literals.NAMED__NAME, -1);
        }
    }

    private static boolean isSpinal(Lesion lesion) {
        return lesion.getSite() != null && CaseFacts.term(Vocabulary.SITE, lesion.getSite().getRegion())
                .flatMap(term -> term.attribute("kind")).filter("spine"::equals).isPresent();
    }

    private static boolean compresses(Complication complication) {
        Optional<Term> kind = CaseFacts.term(Vocabulary.COMPLICATION, complication.getKind());
        return isPresent(complication) && kind.filter(term -> COMPRESSION.contains(term.id())).isPresent()
                && (complication.getLesions().isEmpty() || complication.getLesions().stream().anyMatch(LesionRiskChecks::isSpinal));
    }

    private static boolean isPresent(Complication complication) {
        return complication.getState() == FindingState.PRESENT || complication.getState() == FindingState.UNSTATED;
    }

    /** An ulcer over a deposit that is said to be superficial. */
    @Check
    @OfItself
    public void ulcer(Complication complication) {
        if (!isPresent(complication) || complication.getLesions().isEmpty()
                || !CaseFacts.means(Vocabulary.COMPLICATION, complication.getKind(), "ulceration")) {
            return;
        }
        superficial(complication.getDepth(), complication, CalxPackage.Literals.COMPLICATION__DEPTH);
        if (!complication.getDetails().isEmpty()) {
            lookElsewhere();
        }
        for (Finding detail : complication.getDetails()) {
            if (detail.getState() != FindingState.ABSENT) {
                superficial(detail.getName(), detail, CalxPackage.Literals.FINDING__NAME);
            }
        }
    }

    /** A digital ulcer over a deposit that is said to be superficial. */
    @Check
    @OfItself
    public void digitalUlcer(DigitalLesion ulcer) {
        boolean present = ulcer.getState() == FindingState.PRESENT || ulcer.getState() == FindingState.UNSTATED;
        if (present && CaseFacts.means(Vocabulary.DIGITAL_LESION, ulcer.getKind(), "digital-ulcer")
                && (!ulcer.getLesions().isEmpty() || CaseFacts.means(Vocabulary.ULCER_ORIGIN, ulcer.getOrigin(), "on-calcinosis"))) {
            superficial(ulcer.getDepth(), ulcer, CalxPackage.Literals.DIGITAL_LESION__DEPTH);
        }
    }

    private void superficial(String depth, EObject owner, EAttribute feature) {
        if (CaseFacts.means(Vocabulary.ULCER_DEPTH, depth, "superficial")) {
            report(IssueCode.ULCER_ON_CALCINOSIS_SUPERFICIAL, "an ulcer over calcinosis is staged superficial, but in the published series "
                    + "such ulcers were always deep; check the stage, or confirm it", owner, feature);
        }
    }
}
