// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.calx.language.validation.CaseFacts.Medication;
import org.calx.language.validation.LabFacts.Result;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Complication;
import org.calx.model.FindingState;
import org.calx.model.ResultState;
import org.calx.model.Treatment;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Treatments that do not fit the patient, or the finding that asks for one. */
public class TreatmentChecks extends CaseChecks {

    /** No label warns above it: results above it are looked at once, not once for each treatment. */
    private static final BigDecimal HIGHEST_LIMIT = new BigDecimal(60);

    /** A drug whose label warns below a certain kidney function. */
    @Check
    public void renalFunction(Case subject) {
        CaseFacts facts = facts(subject);
        List<Result> measured = facts.labs().measured("egfr", "creatinine-clearance").stream()
                .filter(result -> isBelow(result, HIGHEST_LIMIT)).toList();
        for (Medication medication : facts.medications()) {
            Optional<BigDecimal> limit = medication.drug().renalLimit();
            Optional<Result> low = limit.isEmpty() ? Optional.empty()
                    : measured.stream().filter(result -> isBelow(result, limit.get()))
                            .filter(result -> !facts.isAfterEnd(result, medication.treatment())).findFirst();
            low.ifPresent(result -> report(IssueCode.RENAL_FUNCTION_BELOW_LIMIT, "the label warns of " + medication.drug().term().label()
                    + " below " + limit.get().toPlainString() + " mL/min, and '" + typed(result.result())
                    + "' is recorded; say in the text how this was weighed, and confirm it", medication.treatment(),
                    CalxPackage.Literals.TREATMENT__AGENT));
        }
    }

    private static boolean isBelow(Result result, BigDecimal limit) {
        return result.in("mL/min/{1.73_m2}").or(() -> result.in("mL/min")).filter(value -> value.compareTo(limit) < 0).isPresent();
    }

    /** A drug that evidence advises against for calcinosis. */
    @Check
    public void advisedAgainst(Case subject) {
        for (Medication medication : facts(subject).medications()) {
            if (!medication.drug().term().values("adviseAgainst").contains("calcinosis")) {
                continue;
            }
            int indication = CaseFacts.indexOf(Vocabulary.INDICATION, medication.treatment().getIndications(), "calcinosis");
            if (indication >= 0) {
                report(IssueCode.WARFARIN_FOR_CALCINOSIS, "a systematic review advises against " + medication.drug().term().label()
                        + " for calcinosis; discuss why it was given", medication.treatment(),
                        CalxPackage.Literals.INTERVENTION__INDICATIONS, indication);
            }
        }
    }

    /** An infection without a culture and without an antibiotic. */
    @Check
    public void infectionTreated(Case subject) {
        CaseFacts facts = facts(subject);
        boolean cultured = !facts.labs().measured("culture").isEmpty()
                || subject.getComplications().stream().anyMatch(each -> each.getCultured() != null || !each.getOrganisms().isEmpty())
                || subject.getProcedures().stream().anyMatch(each -> each.getCulture() != ResultState.UNSTATED || !each.getOrganisms().isEmpty())
                || subject.getBiopsies().stream().anyMatch(each -> each.getCulture() != ResultState.UNSTATED);
        if (cultured || subject.getTreatments().stream().anyMatch(TreatmentChecks::mayBeAntibiotic)) {
            return;
        }
        for (Complication complication : subject.getComplications()) {
            boolean present = complication.getState() == FindingState.PRESENT || complication.getState() == FindingState.UNSTATED;
            if (present && CaseFacts.term(Vocabulary.COMPLICATION, complication.getKind())
                    .filter(term -> term.flag("infection")).isPresent()) {
                report(IssueCode.INFECTION_UNTREATED, facts.isRetold() ? Severity.INFO : Severity.WARNING,
                        "an infection is recorded, but neither a culture nor an antibiotic; add them, or say why there were none", complication,
                        CalxPackage.Literals.COMPLICATION__KIND, -1);
            }
        }
    }

    private static boolean mayBeAntibiotic(Treatment treatment) {
        return CaseFacts.indexOf(Vocabulary.INDICATION, treatment.getIndications(), "infection") >= 0
                || CaseFacts.term(Vocabulary.DRUG, treatment.getAgent())
                        .map(term -> term.attribute("group").filter("antibiotic"::equals).isPresent()).orElse(true);
    }
}
