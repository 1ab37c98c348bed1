// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.List;
import java.util.Optional;
import org.calx.language.validation.LabFacts.Level;
import org.calx.language.validation.LabFacts.Result;
import org.calx.model.Calcinosis;
import org.calx.model.CalxPackage;
import org.calx.model.Disease;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.validation.Check;

/** The pathogenetic type fits calcium, phosphate and the recorded causes. */
public class ClassificationChecks extends CaseChecks {

    private static final String[] CALCIUM = {"calcium", "calcium-corrected", "calcium-ionised"};
    private static final String PHOSPHATE = "phosphate";
    private static final String[] MINERALS = {"calcium", "calcium-corrected", "calcium-ionised", PHOSPHATE, "calcium-phosphate-product"};

    /** Metastatic calcinosis without raised calcium or phosphate. */
    @Check
    public void metastatic(Calcinosis calcinosis) {
        int type = CaseFacts.indexOf(Vocabulary.PATHOGENIC_TYPE, calcinosis.getDescriptors(), "metastatic");
        CaseFacts facts = facts(calcinosis);
        if (type < 0 || facts == null) {
            return;
        }
        LabFacts labs = facts.labs();
        List<Result> calcium = labs.measured(CALCIUM);
        List<Result> phosphate = labs.measured(PHOSPHATE);
        boolean raised = facts.features().present("hypercalcaemia", "hyperphosphataemia").isPresent();
        if (!raised && (calcium.isEmpty() || phosphate.isEmpty())) {
            boolean high = labs.measured(MINERALS).stream()
                    .anyMatch(result -> isAbove(labs.level(result)));
            if (!high) {
                report(IssueCode.METASTATIC_WITHOUT_CALCIUM_PHOSPHATE, "the type is metastatic, but "
                        + (calcium.isEmpty() && phosphate.isEmpty() ? "neither calcium nor phosphate is"
                                : calcium.isEmpty() ? "calcium is not" : "phosphate is not")
                        + " recorded; add the results that support it", calcinosis, CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, type);
            }
        } else if (!raised && labs.measured("calcium-phosphate-product").stream().noneMatch(result -> labs.level(result) != Level.NORMAL)
                && allNormal(labs, calcium) && allNormal(labs, phosphate)) {
            report(IssueCode.METASTATIC_WITH_NORMAL_CALCIUM_PHOSPHATE,
                    "the type is metastatic, but calcium and phosphate are normal in every "
                    + "result; correct the type, add the results from when they were raised, or confirm it", calcinosis,
                    CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, type);
        }
    }

    private static boolean allNormal(LabFacts labs, List<Result> results) {
        return results.stream().map(labs::level).allMatch(level -> level == Level.NORMAL || level == Level.LOW);
    }

    private static boolean isAbove(Level level) {
        return level == Level.HIGH || level == Level.SLIGHTLY_HIGH;
    }

    /** Dystrophic or idiopathic calcinosis with clearly raised calcium or phosphate. */
    @Check
    public void normalType(Calcinosis calcinosis) {
        CaseFacts facts = facts(calcinosis);
        int type = Math.max(CaseFacts.indexOf(Vocabulary.PATHOGENIC_TYPE, calcinosis.getDescriptors(), "dystrophic"),
                CaseFacts.indexOf(Vocabulary.PATHOGENIC_TYPE, calcinosis.getDescriptors(), "idiopathic"));
        if (type < 0 || facts == null || isFamilial(calcinosis) || CaseFacts.isOfType(calcinosis, "metastatic")) {
            return;
        }
        Optional<Result> high = facts.labs().measured(MINERALS).stream()
                .filter(result -> facts.labs().level(result) == Level.HIGH).findFirst();
        high.ifPresent(result -> report(IssueCode.RAISED_CALCIUM_PHOSPHATE_UNEXPLAINED, "the type is "
                + calcinosis.getDescriptors().get(type) + ", in which calcium and phosphate are normal, but " + typed(result.result())
                + " is high; discuss a metastatic or familial form, or confirm it", calcinosis, CalxPackage.Literals.CALCINOSIS__DESCRIPTORS,
                type));
    }

    private static boolean isFamilial(Calcinosis calcinosis) {
        return CaseFacts.indexOf(Vocabulary.TUMORAL_KIND, calcinosis.getDescriptors(), "hyperphosphataemic-familial") >= 0;
    }

    /** Idiopathic calcinosis with a disease that causes it. */
    @Check
    public void idiopathic(Calcinosis calcinosis) {
        int type = CaseFacts.indexOf(Vocabulary.PATHOGENIC_TYPE, calcinosis.getDescriptors(), "idiopathic");
        CaseFacts facts = facts(calcinosis);
        if (type < 0 || facts == null) {
            return;
        }
        for (Disease disease : facts.subject().getDiseases()) {
            Optional<Term> cause = CaseFacts.term(Vocabulary.DISEASE, disease.getKind())
                    .filter(term -> !term.values("mechanism").isEmpty() && !term.values("mechanism").contains("idiopathic"));
            if (cause.isPresent()) {
                report(IssueCode.IDIOPATHIC_WITH_CAUSE, "the type is idiopathic, but " + cause.get().label()
                        + " is recorded, which causes calcinosis; correct the type, or confirm that the two are unrelated", calcinosis,
                        CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, type);
                return;
            }
        }
    }

    /** Iatrogenic calcinosis without what caused it. */
    @Check
    public void iatrogenic(Calcinosis calcinosis) {
        int type = CaseFacts.indexOf(Vocabulary.PATHOGENIC_TYPE, calcinosis.getDescriptors(), "iatrogenic");
        CaseFacts facts = facts(calcinosis);
        if (type >= 0 && calcinosis.getCause() == null && calcinosis.getCausedBy() == null && facts != null
                && facts.medications().stream().noneMatch(medication -> "calcium".equals(medication.drug().group()))) {
            report(IssueCode.IATROGENIC_WITHOUT_CAUSE, "the type is iatrogenic, but what caused it is not said; add for example 'caused by "
                    + "\"extravasated calcium gluconate\"'", calcinosis, CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, type);
        }
    }

    /** Hyperphosphataemic familial tumoral calcinosis whose phosphate is normal. */
    @Check
    public void hyperphosphataemic(Calcinosis calcinosis) {
        int kind = CaseFacts.indexOf(Vocabulary.TUMORAL_KIND, calcinosis.getDescriptors(), "hyperphosphataemic-familial");
        CaseFacts facts = facts(calcinosis);
        if (kind < 0 || facts == null) {
            return;
        }
        List<Result> phosphate = facts.labs().measured(PHOSPHATE);
        if (!phosphate.isEmpty() && allNormal(facts.labs(), phosphate)) {
            report(IssueCode.HFTC_WITH_NORMAL_PHOSPHATE,
                    "the familial form named here raises phosphate, but phosphate is normal in every result; "
                    + "correct the kind, or say whether it was treated, and confirm it", calcinosis,
                    CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, kind);
        }
    }
}
