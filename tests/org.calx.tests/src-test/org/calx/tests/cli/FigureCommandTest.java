// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureCommandTest {

    private static final String CASE = """
            journal "Careful" {
              dates relative
            }
            case Hip {
              presented 2021-03-15
              laboratory on 2021-03-15 { calcium 2.7 mmol/L (2.15 to 2.55) }
              laboratory on 2022-03-15 { calcium 2.3 mmol/L (2.15 to 2.55) }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void trendsAreDrawnWithDatesAsRecordedOrAsTheJournalWants() throws IOException {
        Files.writeString(folder.resolve("hip.calx"), CASE);
        assertThat(Calx.in(folder, "figure", "labs", "hip.calx", "--out", "open").code()).isZero();
        assertThat(Calx.in(folder, "figure", "labs", "hip.calx", "--out", "careful", "--journal", "Careful").code()).isZero();
        assertThat(folder.resolve("open/hip-labs.png")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("open/hip-labs.svg"))).contains("15\u00a0March 2021: Calcium 2.7");
        assertThat(Files.readString(folder.resolve("careful/hip-labs.svg"))).contains("Calcium 2.7").doesNotContain("2021", "2022");
    }

    @Test
    void whatCannotBeDrawnIsSaid() throws IOException {
        Files.writeString(folder.resolve("hip.calx"), CASE.replaceFirst("laboratory on 2022.*\n", "\n"));
        Calx once = Calx.in(folder, "figure", "labs", "hip.calx", "--out", "out");
        assertThat(once.code()).isEqualTo(1);
        assertThat(once.err()).contains("case Hip: Trends need", "each was taken once");
        assertThat(Calx.in(folder, "figure", "labs", "hip.calx", "--out", "out", "--journal", "Careful", "--dates", "year").err())
                .contains("leave out --dates or --journal");
    }
}
