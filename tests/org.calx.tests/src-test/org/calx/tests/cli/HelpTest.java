// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "check", "export", "format", "explain", "new" })
    void everyCommandIsListedAndHasHelp(String command) {
        assertThat(Calx.in(folder, "--help").out()).containsPattern("(?m)^  " + command + " ");
        Calx help = Calx.in(folder, command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: calx " + command).contains("Exit codes:");
    }

    @Test
    void studioIsMentioned() {
        assertThat(Calx.in(folder, "--help").out()).contains("studio");
    }

    @Test
    void withoutACommandHelpIsShownAsAMistake() {
        Calx run = Calx.in(folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: calx COMMAND");
    }

    @Test
    void versionIsOneLine() {
        Calx run = Calx.in(folder, "--version");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).singleElement().asString().startsWith("calx ");
    }

    @Test
    void mistypedCommandsAndOptionsAreSaidInOneLine() {
        Calx command = Calx.in(folder, "chek");
        assertThat(command.code()).isEqualTo(2);
        assertThat(command.err().lines()).singleElement().asString().contains("did you mean 'check'?");
        Calx option = Calx.in(folder, "check", "--fromat", "json", ".");
        assertThat(option.code()).isEqualTo(2);
        assertThat(option.err().lines()).singleElement().asString().contains("--fromat", "calx check --help");
        Calx value = Calx.in(folder, "check", "--format", "xml", ".");
        assertThat(value.code()).isEqualTo(2);
        assertThat(value.err()).contains("text, json, sarif");
        assertThat(Calx.in(folder, "check").code()).isEqualTo(2);
    }
}
