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
    void optionsThatContradictEachOtherAreRefused() {
        Calx alone = Calx.in(folder, "check", "--dry-run", ".");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("add --fix");
        Calx json = Calx.in(folder, "check", "--fix", "--dry-run", "--format", "json", ".");
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.err()).contains("leave out --format");
    }
}
