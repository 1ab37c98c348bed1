// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.Journal;

/** Three journals that differ in order, abstract, dates, ages, and the place of tables and figures. */
final class Journals {

    private static final String TEXT = """
            journal "Relative Journal" {
              section "Summary" of abstract
              section "Background" of introduction
              section "Case presentation" of patient, findings
              section "Investigations" of diagnostics
              section "Differential diagnosis" of differential
              section "Treatment" of treatment
              section "Outcome and follow-up" of outcome
              section "Discussion" of discussion, conclusion
              section "Patient's perspective" of perspective
              section "Learning points" of learning points, 3 to 5
              section "References" of references
              abstract unstructured
              abstract at most 150 words
              dates relative
              ages in bands of 10 years
              requires consent, funding, competing interests
            }
            journal "Yearly Journal" {
              section "Abstract" of abstract, keywords
              section "Introduction" of introduction
              section "Case description" of patient, findings, diagnostics, differential, treatment, outcome
              section "Discussion" of discussion
              section "Conclusions" of conclusion, learning points
              section "Declarations" of declarations
              section "References" of references
              section "Tables" of tables
              section "Figure legends" of figures
              abstract section "Background" of introduction
              abstract section "Case description" of patient, findings, treatment, outcome
              abstract section "Conclusions" of conclusion
              abstract at most 250 words
              dates by year
              requires consent, ethics, funding, competing interests, data availability, contributions, acknowledgements
              empty declarations read "Not applicable"
              consent reads "Written informed consent was obtained from the patient for publication of this case report."
            }
            """;

    static final List<JournalProfile> ALL = Stream.concat(Stream.of(JournalProfile.CARE), CalxLanguage.standard().parse(Path.of("journals.calx"), TEXT).model()
            .orElseThrow().getDeclarations().stream().map(each -> JournalProfile.of((Journal) each))).toList();

    private Journals() {
    }

    static JournalProfile named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
