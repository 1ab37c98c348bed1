// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.calx.manuscript.citation.Bibliography;
import org.calx.manuscript.citation.CitationProcessor;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.citation.FormattedCitations;
import org.calx.manuscript.document.ReferenceList;
import org.calx.tests.golden.Golden;
import org.calx.tests.manuscript.ManuscriptText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every style that comes with Calx, over the same references in every format. */
class StylesGoldenTest {

    private static final Path FOLDER = Path.of("fixtures", "references");

    /** PubMed's keys are its numbers. */
    @ParameterizedTest
    @CsvSource({ "rich.bib, valenzuela2016, amanzi2010", "rich.json, valenzuela2016, amanzi2010",
        "rich.nbib, pmid:27371996, pmid:20400463", "rich.ris, valenzuela2016, amanzi2010" })
    void everyStylePrintsEveryFormatAsApproved(String file, String second, String fourth) throws IOException {
        Golden.compare("references/styles", printed(file, List.of("hoogen2019", second, "hoogen2019b", fourth)));
    }

    private static String printed(String file, List<String> keys) {
        Bibliography bibliography = Bibliography.read(List.of(FOLDER.resolve(file)));
        assertThat(bibliography.problems()).isEmpty();
        StringBuilder out = new StringBuilder();
        List<List<String>> cited = List.of(keys.subList(0, 1), keys.subList(1, 2), keys.subList(0, 3), keys);
        for (CitationStyle style : CitationStyle.shipped()) {
            FormattedCitations formatted = CitationProcessor.format(bibliography, style, cited);
            out.append("== ").append(style.id()).append('\n');
            cited.forEach(citation -> out.append(ManuscriptText.of(formatted.of(citation), "")).append("   "));
            out.append('\n');
            for (ReferenceList.Entry entry : formatted.references()) {
                out.append((entry.label() + " " + ManuscriptText.of(entry.content(), "")).strip()).append('\n');
            }
            out.append('\n');
        }
        return out.toString().replace('\u00A0', '_');
    }
}
