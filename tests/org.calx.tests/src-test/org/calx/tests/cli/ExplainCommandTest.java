// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.calx.language.validation.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "END_BEFORE_START", "end-before-start", "FILE_ENCODING", "file-encoding" })
    void aCodeHasAPageHoweverItIsTyped(String code) {
        Calx run = Calx.in(folder, "explain", code);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(code.toUpperCase().replace('-', '_'), "Reason", "To mend", "Source");
    }

    @Test
    void withoutACodeAllRulesAreListed() {
        Calx run = Calx.in(folder, "explain");
        assertThat(run.code()).isZero();
        for (IssueCode code : IssueCode.values()) {
            assertThat(run.lines()).anyMatch(line -> line.startsWith(code.name() + " "));
        }
        int severity = run.lines().get(0).indexOf(" error ");
        assertThat(run.lines()).as("code, severity, number, source and title in columns")
                .allMatch(line -> line.substring(severity).matches(" (error|warning|info) +(V\\d\\d)? +\\S.*  \\S.*"));
    }

    @Test
    void anUnknownCodeIsAMistakeWithASuggestion() {
        Calx run = Calx.in(folder, "explain", "END_BEFORE_STRAT");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("did you mean 'END_BEFORE_START'?");
        assertThat(Calx.in(folder, "explain", "before-start").err()).contains("END_BEFORE_START");
    }
}
