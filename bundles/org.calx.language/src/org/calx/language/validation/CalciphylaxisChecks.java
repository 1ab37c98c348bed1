// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.language.validation.CaseFacts.Medication;
import org.calx.model.Calcinosis;
import org.calx.model.CalxPackage;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Calciphylaxis is borne out by kidney function and by what the skin shows, and its risks are discussed. */
public class CalciphylaxisChecks extends CaseChecks {

    /** Calciphylaxis without kidney function, or without a sign of it in the skin. */
    @Check
    public void supported(Calcinosis calcinosis) {
        int type = CaseFacts.indexOf(Vocabulary.PATHOGENIC_TYPE, calcinosis.getDescriptors(), "calciphylaxis");
        CaseFacts facts = facts(calcinosis);
        if (type < 0 || facts == null) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (!knowsKidneys(facts)) {
            missing.add("kidney function or dialysis");
        }
        if (!knowsSkin(facts)) {
            missing.add("necrosis, livedo or a biopsy");
        }
        if (!missing.isEmpty()) {
            report(IssueCode.CALCIPHYLAXIS_UNSUPPORTED, facts.isRetold() ? Severity.INFO : Severity.WARNING,
                    "the type is calciphylaxis, but nothing is recorded about " + String.join(", nor about ", missing)
                            + "; add what the diagnosis rests on", calcinosis, CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, type);
        }
    }

    private static boolean knowsKidneys(CaseFacts facts) {
        return facts.labs().areRecorded("creatinine", "egfr", "creatinine-clearance") || facts.features().hasCategory("dialysis")
                || facts.subject().getDiseases().stream().anyMatch(disease -> CaseFacts.term(Vocabulary.DISEASE, disease.getKind())
                        .flatMap(term -> term.attribute("group")).filter("renal"::equals).isPresent())
                || facts.subject().getProcedures().stream().anyMatch(procedure -> CaseFacts.term(Vocabulary.PROCEDURE, procedure.getKind())
                        .flatMap(term -> term.attribute("kind")).filter("renal"::equals).isPresent());
    }

    private static boolean knowsSkin(CaseFacts facts) {
        return facts.features().isRecorded("skin-necrosis", "livedo", "gangrene") || facts.methods().areRecorded("histology")
                || !facts.subject().getBiopsies().isEmpty()
                || facts.subject().getProcedures().stream().anyMatch(procedure -> procedure.getHistology() != null)
                || facts.subject().getComplications().stream()
                        .anyMatch(each -> CaseFacts.means(Vocabulary.COMPLICATION, each.getKind(), "gangrene"));
    }

    /** Calciphylaxis under warfarin. */
    @Check
    public void warfarin(Calcinosis calcinosis) {
        CaseFacts facts = facts(calcinosis);
        if (facts == null || !CaseFacts.isOfType(calcinosis, "calciphylaxis")) {
            return;
        }
        Optional<Medication> warfarin = facts.medications().stream().filter(each -> each.drug().term().id().equals("warfarin")).findFirst();
        warfarin.ifPresent(medication -> report(IssueCode.CALCIPHYLAXIS_WITH_WARFARIN, "warfarin is given in a case of calciphylaxis, "
                + "of which it raises the risk; say in the text how this was weighed, and confirm it", medication.treatment(),
                CalxPackage.Literals.TREATMENT__AGENT));
    }
}
