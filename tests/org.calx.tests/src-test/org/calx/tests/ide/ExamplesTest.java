// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.calx.ide.Analysis;
import org.calx.ide.highlighting.Highlight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example can be edited: coloured, outlined, completed anywhere, whole or cut off in the middle. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("").toAbsolutePath().resolve("../../examples").normalize();
    private static final int PLACES = 25;

    static Stream<Path> examples() {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".calx")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isColouredWithoutOverlaps(Path file) throws IOException {
        String text = Files.readString(file);
        Analysis analysis = Editor.on(file, text).analyse();
        assertThat(analysis.outline()).isNotEmpty();
        for (List<Highlight> highlights : List.of(analysis.highlights(), Editor.service().tokens().join().highlight(text))) {
            assertThat(highlights).hasSizeGreaterThan(20);
            int end = 0;
            for (Highlight highlight : highlights) {
                assertThat(highlight.offset()).isGreaterThanOrEqualTo(end);
                end = highlight.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void completesAnywhere(Path file) throws IOException {
        String text = Files.readString(file);
        Random random = new Random(text.length());
        for (int i = 0; i < PLACES; i++) {
            int caret = random.nextInt(text.length());
            String whole = text.substring(0, caret) + '‸' + text.substring(caret);
            String cut = text.substring(0, caret) + '‸';
            for (String marked : List.of(whole, cut)) {
                assertThat(Editor.on(file, marked).complete()).allSatisfy(proposal -> {
                    assertThat(proposal.offset()).isBetween(0, caret);
                    assertThat(proposal.offset() + proposal.length()).isBetween(caret, text.length());
                });
            }
        }
    }
}
