// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show of the language can be read by it. */
class GuideTest {

    private static final Pattern CASE_TEXT = Pattern.compile("(?ms)^```calx\\n(.*?)^```$");

    @ParameterizedTest
    @ValueSource(strings = { "docs/guide.md", "docs/from-notes.md", "README.md" })
    void holdsNothingThatCannotBeRead(String document) throws IOException {
        List<String> parts = CASE_TEXT.matcher(Files.readString(Cases.root().resolve(document))).results()
                .map(part -> part.group(1)).toList();
        assertThat(parts).isNotEmpty();
        assertThat(Cases.unreadable(parts.stream().filter(part -> !isJournal(part)).collect(Collectors.joining("\n")))).isEmpty();
        assertThat(parts.stream().filter(GuideTest::isJournal).flatMap(part -> Cases.journal(part).stream())).isEmpty();
    }

    private static boolean isJournal(String part) {
        return part.startsWith("journal ");
    }

    @Test
    void theGuideShowsEveryKindOfStatement() throws IOException {
        String guide = CASE_TEXT.matcher(Files.readString(Cases.root().resolve("docs/guide.md"))).results()
                .map(part -> part.group(1)).collect(Collectors.joining("\n"));
        assertThat(guide.lines().map(String::strip).map(line -> line.split(" ")[0])).contains("presented", "patient",
                "disease", "calcinosis", "complication", "examination", "laboratory", "imaging", "differential", "treatment",
                "procedure", "outcome", "followed", "narrative", "references", "author", "declaration", "consent", "confirm",
                "term");
    }

    @Test
    void theFoldersOfTheReadmeExist() throws IOException {
        List<Path> folders = Pattern.compile("`((?:bundles|tests|features|releng|examples|docs)[\\w./]*)`")
                .matcher(Files.readString(Cases.root().resolve("README.md"))).results()
                .map(folder -> folder.group(1)).filter(folder -> !folder.contains("/target")) // made by the build
                .map(Cases.root()::resolve).toList();
        assertThat(folders).hasSizeGreaterThan(10).allSatisfy(folder -> assertThat(folder).exists());
    }
}
