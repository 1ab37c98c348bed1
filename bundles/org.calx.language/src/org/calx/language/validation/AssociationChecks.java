// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Optional;
import org.calx.language.validation.FeatureFacts.Feature;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Disease;
import org.calx.model.Finding;
import org.calx.model.Lesion;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.validation.Check;

/** What goes with calcinosis in systemic sclerosis was looked for: brittle bones, ischaemic fingers, the pulmonary circulation. */
public class AssociationChecks extends CaseChecks {

    private static final String[] ISCHAEMIA = {"digital-ischaemia", "digital-ulcer", "digital-tip-ulcer", "gangrene", "pulp-loss",
            "amputation", "auto-amputation", "surgical-amputation", "pitting-scar"};

    /** Bone density. */
    @Check
    public void bones(Case subject) {
        CaseFacts facts = facts(subject);
        Optional<Disease> sclerosis = facts.systemicSclerosis();
        if (facts.owesCompleteness() && sclerosis.isPresent() && !subject.getCalcinoses().isEmpty()
                && !facts.features().isRecorded("osteoporosis", "demineralisation") && !facts.methods().areRecorded("dxa")
                && !facts.labs().areRecorded("dxa-t-score")) {
            report(IssueCode.BONE_DENSITY_NOT_STATED, "osteoporosis goes with calcinosis in systemic sclerosis, and neither it nor a DXA is "
                    + "recorded; add it, or write 'osteoporosis not assessed'", sclerosis.get(), CalxPackage.Literals.DISEASE__KIND);
        }
    }

    /** The circulation of the fingers, where their tips dissolve. */
    @Check
    public void fingers(Case subject) {
        CaseFacts facts = facts(subject);
        Optional<Feature> acroOsteolysis = facts.features().present("acro-osteolysis");
        if (facts.owesCompleteness() && acroOsteolysis.isPresent() && !subject.getCalcinoses().isEmpty()
                && !facts.features().isRecorded(ISCHAEMIA)
                && acroOsteolysis.get().record() instanceof Finding finding) {
            report(IssueCode.DIGITAL_ISCHAEMIA_NOT_STATED, "acro-osteolysis and calcinosis go with ischaemia of the fingers, and nothing is "
                    + "recorded about it; add ulcers, gangrene or loss of pulp, or write 'digital ischaemia absent'", finding,
                    CalxPackage.Literals.FINDING__NAME);
        }
    }

    /** The pulmonary circulation, where lesions are soft and creamy. */
    @Check
    public void pulmonaryCirculation(Case subject) {
        CaseFacts facts = facts(subject);
        if (!facts.owesCompleteness() || facts.systemicSclerosis().isEmpty()
                || facts.methods().areRecorded("echocardiography", "right-heart-catheterisation")) {
            return;
        }
        for (Lesion lesion : facts.lesions()) {
            int mousse = CaseFacts.indexOf(Vocabulary.MORPHOLOGY, lesion.getDescriptors(), "mousse");
            if (mousse >= 0) {
                report(IssueCode.MOUSSE_WITHOUT_ECHOCARDIOGRAM, "mousse lesions go with pulmonary arterial hypertension, and neither "
                        + "echocardiography nor right-heart catheterisation is recorded; add it, or say that it was not done", lesion,
                        CalxPackage.Literals.LESION__DESCRIPTORS, mousse);
                return;
            }
        }
    }
}
