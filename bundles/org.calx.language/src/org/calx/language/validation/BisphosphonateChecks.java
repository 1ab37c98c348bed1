// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.List;
import java.util.Optional;
import org.calx.language.validation.CaseFacts.Medication;
import org.calx.language.validation.FeatureFacts.Feature;
import org.calx.language.validation.LabFacts.Level;
import org.calx.language.validation.LabFacts.Result;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** What has to be known before a bisphosphonate is given: oesophagus, teeth, kidneys and calcium. */
public class BisphosphonateChecks extends CaseChecks {

    /** An oral bisphosphonate with a diseased oesophagus. */
    @Check
    public void oesophagus(Case subject) {
        Optional<Feature> oesophagus = facts(subject).features().present("oesophageal-stricture", "oesophageal-dysmotility");
        if (oesophagus.isEmpty()) {
            return;
        }
        for (Medication medication : bisphosphonates(subject)) {
            if (isGiven(medication, "oral")) {
                report(IssueCode.BISPHOSPHONATE_OESOPHAGUS, "an oral bisphosphonate is recorded together with "
                        + oesophagus.get().term().label() + ", which it can injure; say in the text how this was weighed, and confirm it",
                        medication.treatment(), CalxPackage.Literals.TREATMENT__AGENT);
            }
        }
    }

    /** A bisphosphonate without a look at the teeth. */
    @Check
    public void teeth(Case subject) {
        CaseFacts facts = facts(subject);
        if (facts.methods().areRecorded("dental-assessment")) {
            return;
        }
        for (Medication medication : bisphosphonates(subject)) {
            report(IssueCode.BISPHOSPHONATE_WITHOUT_DENTAL_ASSESSMENT, facts.isRetold() ? Severity.INFO : Severity.WARNING,
                    "no dental assessment is recorded, though bisphosphonates can cause osteonecrosis of the jaw; record it, for example as "
                            + "'screening dental assessment normal, on 2024-05' in the braces of the treatment", medication.treatment(),
                    CalxPackage.Literals.TREATMENT__AGENT, -1);
        }
    }

    /** A bisphosphonate although calcium is low. */
    @Check
    public void calcium(Case subject) {
        CaseFacts facts = facts(subject);
        LabFacts labs = facts.labs();
        List<Result> low = labs.measured("calcium-corrected", "calcium-ionised").stream()
                .filter(result -> labs.level(result) == Level.LOW).toList();
        Optional<Feature> recorded = facts.features().present("hypocalcaemia");
        for (Medication medication : bisphosphonates(subject)) {
            Optional<String> found = low.stream().filter(result -> !facts.isAfterEnd(result, medication.treatment())).findFirst()
                    .map(result -> "'" + typed(result.result()) + "'").or(() -> recorded.map(feature -> feature.term().label()));
            found.ifPresent(words -> report(IssueCode.BISPHOSPHONATE_WITH_LOW_CALCIUM, words + " is recorded, and "
                    + medication.drug().term().label() + " can lower calcium further; say in the text how this was weighed, and confirm it",
                    medication.treatment(), CalxPackage.Literals.TREATMENT__AGENT));
        }
    }

    /** A bisphosphonate with neither kidney function nor calcium recorded. */
    @Check
    public void tested(Case subject) {
        CaseFacts facts = facts(subject);
        String[] tests = {"egfr", "creatinine-clearance", "creatinine", "calcium", "calcium-corrected", "calcium-ionised", "renal-function"};
        if (facts.labs().areRecorded(tests) || facts.screenings().areRecorded(tests)) {
            return;
        }
        for (Medication medication : bisphosphonates(subject)) {
            report(IssueCode.BISPHOSPHONATE_WITHOUT_TESTS, facts.isRetold() ? Severity.INFO : Severity.WARNING,
                    "neither kidney function nor calcium is recorded, on which the label of " + medication.drug().term().label()
                            + " depends; add the results to a laboratory", medication.treatment(), CalxPackage.Literals.TREATMENT__AGENT, -1);
        }
    }

    private List<Medication> bisphosphonates(Case subject) {
        return facts(subject).medications().stream().filter(each -> each.drug().group().equals("bisphosphonate")).toList();
    }

    private static boolean isGiven(Medication medication, String route) {
        String written = medication.treatment().getRoute();
        return written == null ? medication.drug().routes().equals(List.of(route)) : CaseFacts.means(Vocabulary.ROUTE, written, route);
    }
}
