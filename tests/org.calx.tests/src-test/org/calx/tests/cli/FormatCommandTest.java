// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    private static final String UNTIDY = "case Untidy {\n      consent    written }\n";

    @TempDir
    Path folder;
    private Path untidy;

    @BeforeEach
    void writeCases() throws IOException {
        untidy = Files.writeString(folder.resolve("untidy.calx"), UNTIDY);
    }

    @Test
    void checkNamesTheFilesAndChangesNone() {
        Calx run = Calx.in(folder, "format", "--check", ".");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).containsExactly("untidy.calx: would change");
        assertThat(untidy).hasContent(UNTIDY);
    }

    @Test
    void filesAreLaidOutOnce() {
        assertThat(Calx.in(folder, "format", ".").lines()).containsExactly("untidy.calx");
        assertThat(untidy).content().isNotEqualTo(UNTIDY).contains("consent written");
        Calx again = Calx.in(folder, "format", "--check", ".");
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEmpty();
    }

    @Test
    void filesWithErrorsAreLeftAloneAndTheOthersAreNot() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.calx"), "case   Broken {\n patient 7 }\n");
        Calx run = Calx.in(folder, "format", ".");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("broken.calx:2:", " SYNTAX ");
        assertThat(broken).hasContent("case   Broken {\n patient 7 }\n");
        assertThat(run.lines()).containsExactly("untidy.calx");
    }

    @Test
    void readOnlyFilesAreNamed() {
        assertThat(untidy.toFile().setWritable(false)).isTrue();
        Calx run = Calx.in(folder, "format", ".");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("untidy.calx:1:1: error FILE_NOT_WRITTEN", "read-only");
        assertThat(untidy).hasContent(UNTIDY);
    }
}
