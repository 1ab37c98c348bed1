// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.calx.manuscript.Composition;
import org.calx.tests.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each section of two invented cases against the text that was read and approved. */
class SectionGoldenTest {

    private static final List<String> ALL = List.of("Title page", "Abstract", "Introduction", "Patient information", "Clinical findings", "Timeline",
            "Diagnostic assessment", "Therapeutic intervention", "Follow-up and outcomes", "Discussion", "Conclusion", "Patient perspective", "Declarations",
            "References");
    private static final List<String> NOT_WRITTEN_BY_THE_AUTHOR = List.of("Introduction", "Discussion", "Conclusion", "Patient perspective", "References");

    static Stream<Arguments> sections() {
        return Stream.concat(ALL.stream().map(title -> Arguments.of("limited-ssc", title)),
                ALL.stream().filter(title -> !NOT_WRITTEN_BY_THE_AUTHOR.contains(title)).map(title -> Arguments.of("juvenile-dermatomyositis", title)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sections")
    void readsAsApproved(String name, String title) throws IOException {
        Composition composition = composed(name);
        assertThat(CaseText.messages(composition)).isEmpty();
        // the title page ends at the first heading
        String text = "# Title page\n" + ManuscriptText.of(composition.manuscript().blocks());
        Golden.compare("manuscript/" + name + "/" + title.toLowerCase(Locale.ROOT).replace(' ', '-'), CaseText.section(text, title) + "\n");
    }

    @Test
    void aCaseWithoutTheAuthorsTextHasNoEmptySections() {
        String text = ManuscriptText.of(composed("juvenile-dermatomyositis").manuscript().blocks());
        assertThat(NOT_WRITTEN_BY_THE_AUTHOR).noneMatch(title -> text.contains("\n# " + title + "\n"));
    }

    private static Composition composed(String name) {
        Path folder = CaseText.FIXTURES.resolve(name);
        return CaseText.composed(CaseText.in(folder.resolve("case.calx")), folder);
    }
}
