// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.calx.manuscript.citation.Bibliography;
import org.calx.manuscript.citation.CitationProcessor;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.citation.FormattedCitations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A list with references that a process has printed before is the list that a fresh process prints. */
class KnownReferencesTest {

    static List<CitationStyle> styles() {
        return CitationStyle.shipped();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void anotherOrderAndMoreOfThem(CitationStyle style) throws IOException {
        Bibliography bibliography = Bibliography.read(List.of(Path.of("../../examples/synthetic-limited-ssc/references.bib"),
                Path.of("../../examples/uraemic-tumoral/references.bib")));
        List<List<String>> citations = new ArrayList<>(bibliography.keys().stream().map(List::of).toList());
        CitationProcessor.format(bibliography, style, citations.subList(0, 5));
        Collections.shuffle(citations, new Random(4));
        FormattedCitations known = CitationProcessor.format(bibliography, style, citations);
        assertThat(known.references()).isEqualTo(CitationProcessor.format(bibliography, fresh(style), citations).references());
        assertThat(known.references()).hasSize(citations.size());
    }

    /** The same style under another name has an engine of its own. */
    private static CitationStyle fresh(CitationStyle style) throws IOException {
        try (InputStream in = CitationStyle.class.getResourceAsStream("/csl/" + style.id() + ".csl")) {
            return new CitationStyle("fresh", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
