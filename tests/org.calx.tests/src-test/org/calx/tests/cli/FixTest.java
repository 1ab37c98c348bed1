// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.calx.language.CalxLanguage;
import org.calx.publish.MendResult;
import org.calx.publish.Publisher;
import org.calx.publish.file.SafeFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code calx check --fix}: what it changes, what it says, and what it leaves alone. */
class FixTest {

    private static final String SLIPS = """
            case Slips {
              synthetic "Invented to show slips."   // kept as it is
              patient female, aged 62 years, aged 62 years
              calcinosis dystrophic {
                lesion L1 at elbow
              }
              treatmnt diltiazam 240 mg/day orally
            }
            """;
    private static final String MENDED = """
            case Slips {
              synthetic "Invented to show slips."   // kept as it is
              patient female, aged 62 years
              calcinosis dystrophic {
                lesion L1 at elbow
              }
              treatment diltiazem 240 mg/day orally
            }
            """;

    @TempDir
    Path folder;
    private Path slips;

    @BeforeEach
    void writeCases() throws IOException {
        slips = Files.writeString(folder.resolve("slips.calx"), SLIPS);
        Files.writeString(folder.resolve("clean.calx"), "case Clean {\n  synthetic \"Invented.\"\n}\n");
    }

    @Test
    void aDryRunPrintsADiffAndChangesNothing() {
        Calx run = Calx.in(folder, "check", "--fix", "--dry-run", ".");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                --- slips.calx
                +++ slips.calx
                @@ -1,8 +1,8 @@
                 case Slips {
                   synthetic "Invented to show slips."   // kept as it is
                -  patient female, aged 62 years, aged 62 years
                +  patient female, aged 62 years
                   calcinosis dystrophic {
                     lesion L1 at elbow
                   }
                -  treatmnt diltiazam 240 mg/day orally
                +  treatment diltiazem 240 mg/day orally
                 }
                """);
        assertThat(run.err().lines()).containsExactly("slips.calx:3: to be mended: DUPLICATE_STATEMENT: Delete the repetition",
                "slips.calx:7: to be mended: SYNTAX: Replace by 'treatment'", "slips.calx:7: to be mended: UNKNOWN_TERM: Replace by 'diltiazem'",
                "3 findings to be mended in 1 file");
        assertThat(slips).hasContent(SLIPS);
        assertThat(Calx.in(folder, "check", "--fix", "--dry-run", "clean.calx"))
                .isEqualTo(new Calx(0, "", "nothing to mend" + System.lineSeparator()));
    }

    @Test
    void whatNeedsNoPersonIsMendedAndTheRestReported() {
        Calx run = Calx.in(folder, "check", "--fix", ".");
        assertThat(slips).hasContent(MENDED);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1).allMatch(line -> line.startsWith("slips.calx:5:18: warning SIDE_MISSING"));
        assertThat(run.err().lines()).containsExactly("slips.calx:3: mended DUPLICATE_STATEMENT: Delete the repetition",
                "slips.calx:7: mended SYNTAX: Replace by 'treatment'", "slips.calx:7: mended UNKNOWN_TERM: Replace by 'diltiazem'",
                "2 files, no errors, 1 warning; 3 findings mended in 1 file");
        Calx again = Calx.in(folder, "check", "--fix", ".");
        assertThat(again.err().lines()).containsExactly("2 files, no errors, 1 warning; nothing to mend");
    }

    @Test
    void lineEndsAndTheMarkAtTheStartAreKept() throws IOException {
        Files.writeString(slips, "\uFEFF" + SLIPS.replace("\n", "\r\n"));
        Calx.in(folder, "check", "--fix", "slips.calx");
        assertThat(Files.readString(slips)).isEqualTo("\uFEFF" + MENDED.replace("\n", "\r\n"));
    }

    @Test
    void aReadOnlyFileIsLeftAloneAndItsFindingsAreReported() {
        assertThat(slips.toFile().setWritable(false)).isTrue();
        Calx run = Calx.in(folder, "check", "--fix", ".");
        assertThat(slips).hasContent(SLIPS);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).anyMatch(line -> line.startsWith("slips.calx:1:1: error FILE_NOT_WRITTEN the file is read-only"))
                .anyMatch(line -> line.startsWith("slips.calx:7:3: error SYNTAX"));
        assertThat(run.err()).doesNotContain("mended DUPLICATE").contains("nothing to mend");
    }

    @Test
    void aFileChangedMeanwhileIsLeftAlone() throws IOException {
        Publisher publisher = new Publisher(CalxLanguage.standard(), new SafeFile());
        MendResult result = publisher.mend(slips, (language, read) -> {
            try {
                Files.writeString(slips, "case Other { }\n");
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
            return MENDED;
        }, true);
        assertThat(slips).hasContent("case Other { }\n");
        assertThat(result.changed()).isFalse();
        assertThat(result.findings().get(0).message()).isEqualTo("the file was edited at this very moment; try again");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        byte[] latin = "case Caf\u00e9 { }\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(slips, latin);
        Calx dry = Calx.in(folder, "check", "--fix", "--dry-run", "slips.calx");
        assertThat(dry.code()).isEqualTo(1);
        assertThat(dry.err()).startsWith("slips.calx:1:9: error FILE_ENCODING");
        assertThat(Calx.in(folder, "check", "--fix", "slips.calx").lines()).hasSize(1).allMatch(line -> line.contains("FILE_ENCODING"));
        assertThat(slips).hasBinaryContent(latin);
    }

    @Test
    void aRuleNamedIsMendedWhereThereIsOneWay() throws IOException {
        String text = """
                case Named {
                  synthetic "Invented to show what a person has to decide."
                  calcinosis dystrophic {
                    lesion L1 at elbow
                  }
                  treatment diltiazem 240 mg/day orally from 2024-12 to 2024-06
                }
                """;
        Path named = Files.writeString(folder.resolve("named.calx"), text);
        Calx plain = Calx.in(folder, "check", "--fix", "named.calx");
        assertThat(plain.err()).contains("nothing to mend");
        Calx dry = Calx.in(folder, "check", "--fix=END_BEFORE_START", "--dry-run", "named.calx");
        assertThat(dry.out()).contains("-  treatment diltiazem 240 mg/day orally from 2024-12 to 2024-06\n",
                "+  treatment diltiazem 240 mg/day orally from 2024-06 to 2024-12\n");
        assertThat(named).hasContent(text);
        Calx run = Calx.in(folder, "check", "--fix=end-before-start,SIDE_MISSING", "named.calx");
        assertThat(run.err().lines()).containsExactly("named.calx:6: mended END_BEFORE_START: Swap 2024-12 and 2024-06",
                "named.calx:4: SIDE_MISSING offers 3 mendings; choose in the Studio: Write 'left elbow'; Write 'right elbow'; Write 'bilateral elbow'",
                "1 file, no errors, 1 warning; 1 finding mended in 1 file");
        assertThat(named).hasContent(text.replace("from 2024-12 to 2024-06", "from 2024-06 to 2024-12"));
    }

    @Test
    void rulesThatCannotBeMendedAreRefused() {
        Calx unknown = Calx.in(folder, "check", "--fix=SIDE_MISING", ".");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no rule 'SIDE_MISING'; did you mean 'SIDE_MISSING'?");
        Calx without = Calx.in(folder, "check", "--fix=SIDE_MISSING,CARE_TIMELINE", ".");
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("there is no quick fix for CARE_TIMELINE");
        assertThat(slips).hasContent(SLIPS);
        assertThat(Calx.in(folder, "check", "--fix=", "--dry-run", "clean.calx").code()).isZero();
    }

    @Test
    void aConfirmationGoesLastAndLeavesItsReason() throws IOException {
        Path confirmed = Files.writeString(folder.resolve("confirmed.calx"), """
                case Confirmed {
                  synthetic "Invented to show that a slip may hide what is confirmed."
                  calcinosis dystrophic {
                    leson L1 at elbow
                  }
                  confirm SIDE_MISSING because "It is not reported."
                  confirm DATE_MISSING because "It was so."
                }
                """);
        Calx.in(folder, "check", "--fix", "confirmed.calx");
        assertThat(confirmed).content().contains("    lesion L1 at elbow\n", "\n  confirm SIDE_MISSING because",
                "\n  // confirm DATE_MISSING because \"It was so.\"\n");
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        Calx alone = Calx.in(folder, "check", "--dry-run", ".");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("add --fix");
        Calx json = Calx.in(folder, "check", "--fix", "--dry-run", "--format", "json", ".");
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.err()).contains("leave out --format");
    }
}
