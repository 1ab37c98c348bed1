// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.manuscript.Composition;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of every manuscript, tried on the examples and fixtures. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    /** A characters apart; small enough to cut every kind of statement, large enough for the budget of time. */
    private static final int CUT_EVERY = 199;

    /** What a template leaves behind when a part is missing. */
    private static final Pattern STUTTER = Pattern.compile("\\bnull\\b|\\[\\?|  | [.,;:)]|\\( |\\(\\)|,,|\\.\\.|,\\.|;\\.|\\b(the|a|an|of|at|was|were|and) \\1\\b"
            + "|\\bthe (?:both|a|an)\\b|\\ba [aeio][a-z]|\\ban [bcdfgjkpqtvwz]|\\bNot reported\\.? (?:was|were)\\b");

    static Stream<Path> cases() {
        try (Stream<Path> examples = Files.walk(EXAMPLES); Stream<Path> fixtures = Files.walk(CaseText.FIXTURES)) {
            List<Path> files = Stream.concat(examples, fixtures).filter(file -> file.toString().endsWith(".calx")).sorted().toList();
            assertThat(files).hasSizeGreaterThan(6);
            return files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> casesWithLiterature() {
        return Stream.concat(cases(), LiteratureTest.cases().stream());
    }

    @ParameterizedTest
    @MethodSource("casesWithLiterature")
    void composesWithoutProblemsOrStutter(Path file) {
        Composition composition = CaseText.composed(CaseText.in(file), file.getParent());
        assertThat(CaseText.messages(composition)).isEmpty();
        String text = ManuscriptText.of(composition.manuscript().blocks());
        assertThat(STUTTER.matcher(prose(text)).results()
                .map(found -> text.substring(Math.max(0, found.start() - 40), Math.min(text.length(), found.end() + 20)))).isEmpty();
    }

    /** Without the references, which others worded, and the facts of a picture, which are indented. */
    private static String prose(String text) {
        return text.replaceAll("(?s)\n# References.*", "").replaceAll("(?m)^  \\(.*", "");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTheSameWhenComposedAgain(Path file) {
        assertThat(ManuscriptText.of(CaseText.composed(CaseText.in(file), file.getParent()).manuscript().blocks()))
                .isEqualTo(ManuscriptText.of(CaseText.composed(CaseText.in(file), file.getParent()).manuscript().blocks()));
        assertThat(CaseText.composed(CaseText.in(file), file.getParent()).manuscript().properties())
                .isEqualTo(CaseText.composed(CaseText.in(file), file.getParent()).manuscript().properties());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void composesWhateverIsWrittenSoFar(Path file) throws IOException {
        String text = Files.readString(file);
        ManuscriptComposer composer = new ManuscriptComposer(CompositionOptions.STANDARD);
        for (int length = text.indexOf('{') + 1; length < text.length(); length += CUT_EVERY) {
            Path folder = file.getParent();
            var parsed = CalxLanguage.standard().parse(file, text.substring(0, length)).model();
            parsed.stream().flatMap(model -> model.getDeclarations().stream()).filter(Case.class::isInstance)
                    .forEach(each -> assertThatCode(() -> composer.compose((Case) each, folder)).doesNotThrowAnyException());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCitationStyleLeavesTheRestAlone(Path file) {
        Case subject = CaseText.in(file);
        for (CitationStyle style : CitationStyle.shipped()) {
            var options = new CompositionOptions(false, CompositionOptions.STANDARD.stamp(), style, JournalProfile.CARE, false);
            String text = ManuscriptText.of(new ManuscriptComposer(options).compose(subject, file.getParent()).manuscript().blocks());
            assertThat(text).contains(CaseText.section(ManuscriptText.of(CaseText.composed(subject, file.getParent()).manuscript().blocks()), "Timeline"));
            assertThat(text).doesNotContain("[?");
        }
    }
}
