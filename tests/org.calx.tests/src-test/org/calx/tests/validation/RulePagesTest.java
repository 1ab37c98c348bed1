// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calx.language.validation.IssueCode;
import org.calx.language.validation.RulePage;
import org.calx.language.validation.RulePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual pages are complete, fit a terminal, and the printed manual is theirs. */
class RulePagesTest {

    private static final Path MANUAL = Path.of("..", "..", "docs", "rules.md");

    static List<RulePage> pages() {
        return RulePages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsComplete(RulePage page) {
        assertThat(page.title()).as("title").isNotBlank().doesNotEndWith(".");
        assertThat(page.reason()).as("reason").endsWith(".");
        assertThat(page.mend()).as("mend").endsWith(".");
        assertThat(page.source()).as("source").endsWith(".");
        if (!page.code().startsWith("FILE_")) {
            assertThat(page.bad()).as("bad example").isNotBlank();
            assertThat(page.good()).as("good example").isNotBlank();
        }
        assertThat(page.bad() + page.good()).doesNotContain("EXPECT");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageFitsATerminal(RulePage page) {
        assertThat(page.text().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
    }

    /** What was not re-read in a source is good for a warning only, and the page says so. */
    @ParameterizedTest
    @EnumSource
    void unverifiedKnowledgeIsNoError(IssueCode code) {
        RulePage page = RulePages.find(code.name()).orElseThrow();
        assertThat(page.source().contains("tandard knowledge, not verified")).as(page.source()).isEqualTo(code.restsOnUnverifiedKnowledge());
        if (code.restsOnUnverifiedKnowledge()) {
            assertThat(page.severity()).isNotEqualTo("error");
        }
    }

    /** A clinical rule names what it rests on: a publication with its year, a standard, or the admission that there is none. */
    @ParameterizedTest
    @MethodSource("pages")
    void clinicalRuleHasASource(RulePage page) {
        if (!page.rule().isEmpty()) {
            assertThat(page.source()).containsPattern(
                    "doi 10\\.\\d+/\\S|PMID \\d|handle \\d|\\p{Lu}\\p{L}+ (19|20)\\d\\d|tandard knowledge, not verified|^Logic|UCUM|Uberon|[Ll]abel|^Practice");
        }
    }

    @Test
    void aPageIsFoundByAnySpelling() {
        assertThat(RulePages.find("end-before-start")).map(RulePage::code).contains("END_BEFORE_START");
        assertThat(RulePages.find("End before start")).map(RulePage::code).contains("END_BEFORE_START");
        assertThat(RulePages.find("NO_SUCH_RULE")).isEmpty();
        assertThat(RulePages.find(null)).isEmpty();
        assertThat(RulePages.all()).hasSameSizeAs(IssueCode.values());
    }

    /** The second of two statements of one kind stands where the first does. */
    @ParameterizedTest
    @MethodSource("pages")
    void examplesBeginAtTheMargin(RulePage page) {
        page.examples().forEach(example -> assertThat(example.words().lines().filter(line -> !line.isEmpty())).as(example.label())
                .first().satisfies(line -> assertThat(example.words()).doesNotContain("\n    " + line.split(" ", 2)[0] + " ")));
    }

    /** What differs is left beside the manual as {@code .actual}; once read and approved, it replaces the manual. */
    @Test
    void theManualIsUpToDate() throws IOException {
        String expected = RulePages.markdown();
        Path actual = MANUAL.resolveSibling("rules.md.actual");
        String printed = Files.exists(MANUAL) ? Files.readString(MANUAL) : "";
        if (printed.equals(expected)) {
            Files.deleteIfExists(actual);
        } else {
            Files.createDirectories(MANUAL.getParent());
            Files.writeString(actual, expected);
        }
        assertThat(printed).as("docs/rules.md; the pages as they are now are in %s", actual).isEqualTo(expected);
    }
}
