// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;

/** The manual of the language tells what the grammar and the vocabularies say now, with an example of everything. */
class LanguageManualTest {

    private static final Path MANUAL = Path.of("..", "..", "docs", "language.md");
    private static final Path COMPLETE = Path.of("../../examples/synthetic-limited-ssc/case.calx");

    /** What differs is left beside the manual as {@code .actual}; once read and approved, it replaces the manual. */
    @Test
    void theManualIsUpToDate() throws IOException {
        String expected = manual().markdown();
        Path actual = MANUAL.resolveSibling("language.md.actual");
        String printed = Files.exists(MANUAL) ? Files.readString(MANUAL) : "";
        if (printed.equals(expected)) {
            Files.deleteIfExists(actual);
        } else {
            Files.writeString(actual, expected);
        }
        assertThat(printed).as("docs/language.md; the page as it is now is in %s", actual).isEqualTo(expected);
    }

    @Test
    void everyConstructHasAnExample() throws IOException {
        assertThat(manual().withoutExample()).isEmpty();
    }

    private static LanguageManual manual() throws IOException {
        CalxLanguage language = CalxLanguage.standard();
        List<ICompositeNode> cases = new ArrayList<>();
        for (Path file : files()) {
            cases.add(NodeModelUtils.getNode(language.parse(file).model().orElseThrow()).getRootNode());
        }
        // the grammar elements of the nodes are those of the language that read them
        return new LanguageManual(grammar(cases.get(0)), cases);
    }

    private static Grammar grammar(ICompositeNode node) {
        return GrammarUtil.getGrammar(node.getGrammarElement());
    }

    /** The complete case first, then the published ones, then what excludes what they say. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> examples = Files.walk(Path.of("../../examples")); Stream<Path> others = Files.list(Path.of("fixtures/constructs"))) {
            return Stream.concat(examples, others).filter(file -> file.toString().endsWith(".calx"))
                    .sorted(Comparator.comparing((Path file) -> !file.equals(COMPLETE)).thenComparing(Path::toString)).toList();
        }
    }
}
