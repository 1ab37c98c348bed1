// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.language.Severity;
import org.calx.model.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the seed studies recorded can be said: an invented case for each, with its reference, that checks and composes. That it
 * composes without problems is among the properties tried in {@link ExamplesTest}.
 */
class LiteratureTest {

    private static final Path LITERATURE = Path.of("fixtures", "literature");
    private static final int STUDIES = 23;

    static List<Path> cases() {
        try (Stream<Path> files = Files.list(LITERATURE)) {
            return files.filter(file -> file.toString().endsWith(".calx")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyStudyHasItsCase() {
        assertThat(cases()).extracting(file -> file.getFileName().toString())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, STUDIES).mapToObj("ref-%02d.calx"::formatted).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCaseChecksWithoutErrors(Path file) {
        CalxLanguage language = CalxLanguage.standard();
        assertThat(language.check(language.parse(file))).filteredOn(finding -> finding.severity() == Severity.ERROR).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCaseIsInventedAndComposedWithItsReferences(Path file) {
        Case subject = CaseText.in(file);
        assertThat(subject.getSynthetic()).startsWith("Invented");
        String text = ManuscriptText.of(CaseText.composed(subject, file.getParent()).manuscript().blocks());
        assertThat(CaseText.section(text, "References")).startsWith("1. ");
        assertThat(CaseText.section(text, "Introduction")).contains("[1");
    }
}
