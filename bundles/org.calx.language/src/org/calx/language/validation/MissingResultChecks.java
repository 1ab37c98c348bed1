// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calx.model.Calcinosis;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.validation.Check;

/** The tests that tell the types of calcinosis apart are recorded, or said not to be. */
public class MissingResultChecks extends CaseChecks {

    private static final Set<String> GENES = Set.of("fgf23", "galnt3", "kl");

    /** Tests of the mineral balance. */
    @Check
    public void minerals(Case subject) {
        CaseFacts facts = facts(subject);
        if (!facts.owesCompleteness() || subject.getCalcinoses().isEmpty()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (Term test : Terminology.standard().terms(Vocabulary.TEST)) {
            if (test.flag("core") && !facts.labs().areRecorded(alternatives(test.id()))) {
                missing.add(test.label());
            }
        }
        if (!missing.isEmpty()) {
            report(IssueCode.MINERAL_TESTS_MISSING, "not recorded: " + String.join(", ", missing)
                    + "; they tell the types of calcinosis apart, so add them, or write 'not reported' or 'not measured' behind their names",
                    subject, CalxPackage.Literals.NAMED__NAME);
        }
    }

    private static String[] alternatives(String test) {
        return switch (test) {
        case "calcium" -> new String[] {test, "calcium-corrected", "calcium-ionised"};
        case "creatinine" -> new String[] {test, "egfr", "creatinine-clearance"};
        default -> new String[] {test};
        };
    }

    /** Hyperphosphataemic familial tumoral calcinosis without a test of its genes. */
    @Check
    public void genes(Calcinosis calcinosis) {
        CaseFacts facts = facts(calcinosis);
        int kind = CaseFacts.indexOf(Vocabulary.TUMORAL_KIND, calcinosis.getDescriptors(), "hyperphosphataemic-familial");
        if (kind >= 0 && facts != null && facts.owesCompleteness() && !hasGenes(facts.subject())
                && !facts.labs().areRecorded("fgf23-gene", "galnt3-gene", "kl-gene", "fgf23", "fgf23-intact", "fgf23-c-terminal")) {
            report(IssueCode.HFTC_WITHOUT_GENE_TEST,
                    "no test of FGF23, GALNT3 or KL is recorded, on which the familial form rests; add the result, or write 'not measured'",
                    calcinosis, CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, kind);
        }
    }

    private static boolean hasGenes(Case subject) {
        return subject.getDiseases().stream().flatMap(disease -> disease.getGenes().stream())
                .anyMatch(gene -> GENES.contains(CaseFacts.term(Vocabulary.GENE, gene.getName()).map(Term::id).orElse("")));
    }
}
