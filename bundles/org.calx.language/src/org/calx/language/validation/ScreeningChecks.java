// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calx.language.validation.CaseFacts.Medication;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** What has to be excluded before a drug is given is recorded. */
public class ScreeningChecks extends CaseChecks {

    private static final Set<String> SCREENED = Set.of("anti-tnf", "jak-inhibitor");

    /** Rituximab without both hepatitis B tests. */
    @Check
    public void rituximab(Case subject) {
        CaseFacts facts = facts(subject);
        for (Medication medication : facts.medications()) {
            if (medication.drug().group().equals("anti-cd20")) {
                List<String> missing = new ArrayList<>();
                if (!isTested(facts, medication, "hbsag")) {
                    missing.add("HBsAg");
                }
                if (!isTested(facts, medication, "anti-hbc")) {
                    missing.add("anti-HBc");
                }
                report(facts, IssueCode.RITUXIMAB_WITHOUT_HBV_SCREENING, medication, missing);
            }
        }
    }

    /** Rituximab without a first immunoglobulin G. */
    @Check
    public void immunoglobulin(Case subject) {
        CaseFacts facts = facts(subject);
        if (!facts.owesCompleteness() || facts.labs().areRecorded("igg") || facts.screenings().areRecorded("igg")) {
            return;
        }
        for (Medication medication : facts.medications()) {
            if (medication.drug().group().equals("anti-cd20")) {
                report(IssueCode.RITUXIMAB_WITHOUT_IGG, "before " + medication.drug().term().label() + ", immunoglobulin G is not recorded; "
                        + "add the result as 'screening IgG' to the treatment or to a laboratory, or write 'IgG not measured'", medication.treatment(),
                        CalxPackage.Literals.TREATMENT__AGENT);
            }
        }
    }

    /** A TNF or JAK inhibitor without tests for hepatitis B and tuberculosis. */
    @Check
    public void biologics(Case subject) {
        CaseFacts facts = facts(subject);
        boolean tuberculin = facts.subject().getLaboratories().stream().flatMap(laboratory -> laboratory.getResults().stream())
                .map(result -> result.getTest() == null ? "" : result.getTest().toLowerCase(Locale.ROOT))
                .anyMatch(test -> test.contains("tubercul") || test.contains("mantoux"));
        for (Medication medication : facts.medications()) {
            if (SCREENED.contains(medication.drug().group())) {
                List<String> missing = new ArrayList<>();
                if (!isTested(facts, medication, "hbsag", "anti-hbc", "hbv-dna", "hepatitis-b-screening")) {
                    missing.add("a test for hepatitis B");
                }
                if (!tuberculin && !isTested(facts, medication, "igra", "tb-screening")) {
                    missing.add("a test for tuberculosis");
                }
                report(facts, IssueCode.BIOLOGIC_WITHOUT_SCREENING, medication, missing);
            }
        }
    }

    private void report(CaseFacts facts, IssueCode code, Medication medication, List<String> missing) {
        if (!missing.isEmpty()) {
            report(code, facts.isRetold() ? Severity.INFO : Severity.WARNING, "before " + medication.drug().term().label() + ", "
                    + String.join(" and ", missing) + (missing.size() == 1 ? " is" : " are")
                    + " not recorded; add the results to a laboratory before the first dose, or as 'screening' to the treatment", medication.treatment(),
                    CalxPackage.Literals.TREATMENT__AGENT, -1);
        }
    }

    /** Whether one of the tests is said not to be reported, or was not certainly made after the first dose. */
    private static boolean isTested(CaseFacts facts, Medication medication, String... tests) {
        if (Stream.of(tests).anyMatch(facts.labs()::isNotReported) || facts.screenings().isScreened(medication.treatment(), tests)) {
            return true;
        }
        CaseClock clock = facts.clock();
        Optional<Moment> start = clock.begin(medication.treatment());
        return facts.labs().measured(tests).stream().anyMatch(result -> {
            Optional<Moment> made = clock.begin(result.laboratory());
            return start.isEmpty() || made.isEmpty() || !made.get().isAfter(start.get());
        });
    }
}
