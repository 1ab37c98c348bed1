// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.manuscript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.calx.tests.golden.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections of the cases of the literature that say several things at once, against the text that was read and approved. */
class LiteratureGoldenTest {

    private static final Path LITERATURE = Path.of("fixtures", "literature");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "ref-15 | Clinical findings", "ref-18 | Clinical findings", "ref-19 | Diagnostic assessment",
            "ref-22 | Therapeutic intervention", "ref-23 | Therapeutic intervention", "ref-23 | Follow-up and outcomes" })
    void readsAsApproved(String name, String title) throws IOException {
        Path file = LITERATURE.resolve(name + ".calx");
        String text = ManuscriptText.of(CaseText.composed(CaseText.in(file), LITERATURE).manuscript().blocks());
        Golden.compare("manuscript/literature/" + name + "-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'), CaseText.section(text, title) + "\n");
    }
}
