// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.calx.language.CalxLanguage;
import org.calx.language.validation.IssueCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code calx.rules}: how much the rules weigh for the cases of a folder. */
class SeverityTest {

    private static final String CASE = """
            case Weighed {
              synthetic "Invented to show severities."
              calcinosis {
                lesion L1 at elbow
              }
              laboratory {
                calcium 9.4 mmol/L
              }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeCases() throws IOException {
        Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("weighed.calx"), CASE);
        Files.writeString(folder.resolve("inner/weighed.calx"), CASE);
    }

    private void rules(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }

    private List<String> findings(String file) {
        return Calx.in(folder, "check", file).lines().stream().map(line -> line.replaceAll("^\\S+ (\\S+ \\S+) .*", "$1")).sorted().toList();
    }

    @Test
    void theNearestFileThatNamesARuleCounts() throws IOException {
        assertThat(findings("weighed.calx")).containsExactly("error DATE_MISSING", "warning LAB_VALUE_IMPLAUSIBLE", "warning SIDE_MISSING");
        rules("calx.rules", "// for our journal", "", "SIDE_MISSING = error because \"Our readers ask.\"  // always",
                "DATE_MISSING = info", "LAB_VALUE_IMPLAUSIBLE = off");
        rules("inner/calx.rules", "side-missing = info");
        assertThat(findings("weighed.calx")).containsExactly("error SIDE_MISSING", "info DATE_MISSING");
        assertThat(findings("inner/weighed.calx")).containsExactly("info DATE_MISSING", "info SIDE_MISSING");
    }

    @Test
    void theExitCodeFollows() throws IOException {
        assertThat(Calx.in(folder, "check", "weighed.calx").code()).isEqualTo(1);
        rules("calx.rules", "DATE_MISSING = warning");
        assertThat(Calx.in(folder, "check", "weighed.calx").code()).isZero();
    }

    @Test
    void aReasonInTheCaseOutweighsTheFolder() throws IOException {
        rules("calx.rules", "SIDE_MISSING = error", "DATE_MISSING = warning", "LAB_VALUE_IMPLAUSIBLE = off");
        Files.writeString(folder.resolve("weighed.calx"), CASE.substring(0, CASE.length() - 2) + """
                  confirm SIDE_MISSING because "The source does not tell."
                  confirm DATE_MISSING because "The source does not tell."
                  confirm LAB_VALUE_IMPLAUSIBLE because "It was measured twice."
                }
                """);
        assertThat(findings("weighed.calx").stream().filter(line -> !line.startsWith("confirmed"))).isEmpty();
    }

    @Test
    void theStudioAndTheCommandLineWeighAlike() throws IOException {
        rules("calx.rules", "SIDE_MISSING = off");
        Path file = folder.resolve("weighed.calx");
        CalxLanguage language = CalxLanguage.standard();
        assertThat(language.check(language.parse(file, CASE))).noneMatch(finding -> finding.code().equals("SIDE_MISSING"))
                .hasSameSizeAs(findings("weighed.calx"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SIDE_MISING = off | there is no rule SIDE_MISING; did you mean SIDE_MISSING? 'calx explain' lists the rules",
        "NO_SUCH_THING_AT_ALL = off | there is no rule NO_SUCH_THING_AT_ALL; 'calx explain' lists the rules",
        "SIDE_MISSING = fatal | 'fatal' is no severity; write error, warning, info or off",
        "SIDE_MISSING off | this sets no severity; write for example",
        "SYNTAX = off | no manuscript can be made of a file with SYNTAX, so it stays an error; delete the line",
        "UNRESOLVED_REFERENCE = warning | no manuscript can be made of a file with UNRESOLVED_REFERENCE",
        "LAB_VALUE_IMPLAUSIBLE = error | LAB_VALUE_IMPLAUSIBLE rests on knowledge that was not verified in a source, so it cannot be an error" })
    void aLineThatCannotBeFollowedIsNamedOnceAndTheOthersHold(String line, String message) throws IOException {
        rules("calx.rules", "DATE_MISSING = off", "  " + line);
        Calx run = Calx.in(folder, "check", ".");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines().stream().filter(each -> each.contains("calx.rules"))).singleElement().asString()
                .startsWith("calx.rules:2:3: error FILE_SETTING " + message);
        assertThat(run.out()).contains("warning SIDE_MISSING", "warning LAB_VALUE_IMPLAUSIBLE").doesNotContain("DATE_MISSING");
    }

    @Test
    void aRuleSetTwiceIsNamed() throws IOException {
        rules("calx.rules", "SIDE_MISSING = off", "SIDE_MISSING = error");
        assertThat(Calx.in(folder, "check", ".").out()).contains("calx.rules:2:1: error FILE_SETTING SIDE_MISSING is set in line 1 already")
                .doesNotContain("warning SIDE_MISSING", "error SIDE_MISSING");
    }

    @Test
    void aFileInAnotherEncodingHoldsNothing() throws IOException {
        Files.write(folder.resolve("calx.rules"), "// caf\u00e9\nSIDE_MISSING = off\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Calx.in(folder, "check", "weighed.calx").out()).contains("calx.rules:1:1: error FILE_SETTING the file is not UTF-8", "SIDE_MISSING");
    }

    @Test
    void noRuleOfUnverifiedKnowledgeCanBecomeAnError() throws IOException {
        for (IssueCode code : IssueCode.values()) {
            rules("calx.rules", code + " = error");
            assertThat(CalxLanguage.checkSeverities(folder.resolve("calx.rules"))).as(code.name()).hasSize(code.restsOnUnverifiedKnowledge() ? 1 : 0);
        }
    }
}
