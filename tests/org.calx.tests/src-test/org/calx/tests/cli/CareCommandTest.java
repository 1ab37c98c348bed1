// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareCommandTest {

    private static final String CASE = """
            case Thumb {
              title "Thumb: a case report"
              treatment T1 colchicine 1 mg/day orally, from 2020 to 2021
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aRowForEachSubItemAndBelowItWhatToWriteAtWhichLine() throws IOException {
        Files.writeString(folder.resolve("thumb.calx"), CASE);
        Calx run = Calx.in(folder, "care", "thumb.calx");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).filteredOn(line -> line.matches("\\d+[a-d]? .*")).hasSize(31);
        assertThat(run.lines()).anyMatch(line -> line.matches("9c +Therapeutic intervention: changes +thin +line 3 +why it ended is not told: T1 colchicine"));
        assertThat(run.lines()).contains("     -> add ', stopped for …'");
        assertThat(run.lines().get(run.lines().size() - 1)).matches("30 sub-items: \\d+ covered, \\d+ thin, \\d+ missing, \\d+ not applicable");
    }

    @Test
    void asJson() throws IOException {
        Files.writeString(folder.resolve("thumb.calx"), CASE);
        Calx run = Calx.in(folder, "care", "--format", "json", "thumb.calx");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"case\": \"Thumb\"", "\"item\": \"10d\"", "\"coverage\": \"missing\"", "\"line\": 3");
        assertThat(run.out().split("\"item\":")).hasSize(31);
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        Files.writeString(folder.resolve("broken.calx"), "case Broken {\n  title\n}\n");
        Calx run = Calx.in(folder, "care", "broken.calx");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("broken.calx:2:");
        assertThat(Calx.in(folder, "care", "nothing.calx").code()).isEqualTo(2);
    }
}
