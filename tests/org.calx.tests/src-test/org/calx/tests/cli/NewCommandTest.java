// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "thumb-calcinosis.calx,case ThumbCalcinosis {", "Fall 7,case Fall7 {", "2024 case,case Case2024Case {",
            "\u00e4\u00f6,case Case {", "quote\",case Quote {" })
    void aStarterHasAUsableNameAndChecksWithoutErrors(String name, String head) throws IOException {
        Calx created = Calx.in(folder, "new", name);
        assertThat(created.code()).isZero();
        assertThat(created.lines()).hasSize(2);
        assertThat(folder.resolve(created.lines().get(0))).content().contains(head);
        assertThat(folder.resolve(created.lines().get(1))).exists();
        Calx check = Calx.in(folder, "check", "--fail-on", "warning", ".");
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(Calx.in(folder, "format", "--check", ".").code()).isZero();
    }

    @Test
    void theExamplesInTheRemarksAreCorrectToo() throws IOException {
        Calx.in(folder, "new", "case");
        Path file = folder.resolve("case.calx");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^( *)// (?![A-Z])", "$1"));
        assertThat(Calx.in(folder, "check", ".").lines()).noneMatch(line -> line.contains(" SYNTAX "));
    }

    @Test
    void nothingIsOverwrittenUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("case.calx"), "case Mine { }");
        Path references = Files.writeString(folder.resolve("case.bib"), "@article{mine}");
        Calx run = Calx.in(folder, "new", "case.calx");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("case.calx", "--force");
        assertThat(file).hasContent("case Mine { }");
        assertThat(Calx.in(folder, "new", "--force", "case.calx").code()).isZero();
        assertThat(file).content().contains("case Case {");
        assertThat(references).as("references are kept").hasContent("@article{mine}");
    }

    @ParameterizedTest
    @ValueSource(strings = { ".calx", "", "missing/case", "taken" })
    void namesThatCannotBeUsed(String name) throws IOException {
        Files.createDirectories(folder.resolve("taken.calx"));
        Calx run = Calx.in(folder, "new", name);
        assertThat(run.code()).isIn(1, 2);
        assertThat(run.err()).startsWith("calx: ").hasLineCount(1);
    }
}
