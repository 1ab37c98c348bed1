// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.CalxStandaloneSetup;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.model.CalxFile;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.Case;
import org.calx.model.Journal;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the grammar stands in a case that is read and composed. */
class ConstructsTest {

    private static final Path CONSTRUCTS = Path.of("fixtures/constructs");

    @Test
    void everyKeywordIsRead() throws IOException {
        Set<String> unread = new TreeSet<>(GrammarUtil.getAllKeywords(new CalxStandaloneSetup()
                .createInjectorAndDoEMFRegistration().getInstance(IGrammarAccess.class).getGrammar()));
        unread.removeAll(Set.of("–", "×")); // other ways to type a minus sign and an x
        for (Path file : cases()) {
            for (ILeafNode leaf : NodeModelUtils.getNode(read(file)).getRootNode().getLeafNodes()) {
                if (leaf.getGrammarElement() instanceof Keyword keyword) {
                    unread.remove(keyword.getValue());
                }
            }
        }
        assertThat(unread).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void theConstructsAreComposed(Path file) {
        assertThat(CalxLanguage.hasSyntaxErrors(CalxLanguage.standard().parse(file))).isFalse();
        assertThat(read(file).getDeclarations()).isNotEmpty().allSatisfy(each -> {
            switch (each) {
            case Case subject -> assertThat(ManuscriptText.of(new ManuscriptComposer(CompositionOptions.STANDARD)
                    .compose(subject, file.getParent()).manuscript().blocks())).contains(subject.getTitle()).doesNotContain("null");
            case Journal journal -> assertThat(JournalProfile.of(journal).toString()).contains(journal.getName()).doesNotContain("null");
            default -> throw new AssertionError(each);
            }
        });
    }

    static List<Path> constructs() throws IOException {
        return casesIn(CONSTRUCTS);
    }

    private static List<Path> cases() throws IOException {
        return Stream.concat(casesIn(Path.of("../../examples")).stream(), constructs().stream()).toList();
    }

    private static List<Path> casesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".calx")).toList();
        }
    }

    private static CalxFile read(Path file) {
        return CalxLanguage.standard().parse(file).model().orElseThrow();
    }
}
