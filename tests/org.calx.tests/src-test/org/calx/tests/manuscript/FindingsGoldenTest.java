// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.manuscript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.model.Case;
import org.calx.tests.golden.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found, in every form the language has for it, against the text that was read and approved. */
class FindingsGoldenTest {

    private static final Path FILE = Path.of("fixtures/constructs/findings.calx");

    @ParameterizedTest
    @ValueSource(strings = { "Patient information", "Clinical findings", "Timeline", "Diagnostic assessment" })
    void readsAsApproved(String title) throws IOException {
        Case subject = (Case) CalxLanguage.standard().parse(FILE).model().orElseThrow().getDeclarations().getFirst();
        String text = ManuscriptText.of(new ManuscriptComposer(CompositionOptions.STANDARD).compose(subject, FILE.getParent()).manuscript().blocks());
        Golden.compare("manuscript/findings/" + title.toLowerCase(Locale.ROOT).replace(' ', '-'), CaseText.section(text, title) + "\n");
    }
}
