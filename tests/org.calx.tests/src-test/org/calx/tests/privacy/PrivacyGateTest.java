// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.DatePolicy;
import org.calx.model.IdentifierPolicy;
import org.calx.publish.PrivacyGate;
import org.junit.jupiter.api.Test;

class PrivacyGateTest {

    private static final JournalProfile BASE = JournalProfile.CARE;
    private static final JournalProfile REFUSING = new JournalProfile("Strict", BASE.evidence(), BASE.sections(), BASE.abstractPlan(), BASE.limits(),
            BASE.wordings(), BASE.required(), BASE.style(), DatePolicy.RELATIVE, BASE.ages(), IdentifierPolicy.REFUSED, BASE.blinded(), BASE.layout(),
            BASE.figures(), BASE.declarations());
    private static final String CASE = "case Example {\n  presented 2024-05-12\n  patient female {\n    concern \"Mrs Example had pain\"\n  }\n%s}\n";

    private static List<Diagnostic> identifiers(String statement, JournalProfile profile) {
        CalxLanguage language = CalxLanguage.standard();
        return PrivacyGate.weigh(language.check(language.parse(Path.of("gate.calx"), CASE.formatted(statement))), profile).stream()
                .filter(finding -> finding.code().startsWith("IDENTIFIER_")).toList();
    }

    @Test
    void aJournalThatRefusesIdentifiersStopsTheExportAndPrintsNoDates() {
        assertThat(identifiers("", REFUSING)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.code()).isEqualTo("IDENTIFIER_NAME");
            assertThat(finding.message()).contains("Strict takes no manuscript with it", "confirm IDENTIFIER_NAME because").doesNotContain("Mrs");
        });
    }

    @Test
    void aReasonInTheCaseLetsItPass() {
        assertThat(identifiers("  confirm IDENTIFIER_NAME because \"She wants to be named.\"\n", REFUSING)).isEmpty();
    }

    @Test
    void withoutAJournalTheyAreRemarks() {
        assertThat(identifiers("", BASE)).extracting(Diagnostic::severity).containsExactlyInAnyOrder(Severity.INFO, Severity.WARNING);
    }
}
