// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.calx.docx.check.PackageCheck;
import org.calx.language.CalxLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every case there is, good or bad, goes through the whole product. */
class ExportAllTest {

    private static final Path EXAMPLES = Path.of("../../examples").toAbsolutePath().normalize();
    private static final Path BAD_INPUT = Path.of("fixtures/bad-input").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void everyExampleIsExportedTwiceToTheSameBytes() throws IOException {
        Calx first = Calx.in(folder, "export", EXAMPLES.toString(), "--out", "first");
        assertThat(first.code()).as(first.err()).isZero();
        Calx.in(folder, "export", EXAMPLES.toString(), "--out", "second");
        List<Path> documents = files(folder.resolve("first"));
        assertThat(documents).as("a manuscript for each case, and the list of what was written").hasSize(cases() + 1);
        for (Path document : documents) {
            assertThat(folder.resolve("second").resolve(document.getFileName())).hasSameBinaryContentAs(document);
        }
    }

    private static int cases() throws IOException {
        try (Stream<Path> all = Files.walk(EXAMPLES)) {
            return all.filter(file -> file.toString().endsWith(".calx")).map(CalxLanguage.standard()::parse)
                    .mapToInt(file -> file.model().orElseThrow().getDeclarations().size()).sum();
        }
    }

    @Test
    void noBadFileIsExportedAndEachHasAFindingThatSaysWhere() throws IOException {
        Calx run = Calx.in(BAD_INPUT, "export", ".", "--out", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("INTERNAL_ERROR", "Exception");
        for (Path file : files(BAD_INPUT)) {
            String name = file.getFileName().toString();
            boolean exported = Files.exists(folder.resolve(name.replace(".calx", ".docx")));
            if (name.endsWith(".calx") && !exported) {
                // the file itself or, where its references are broken, the file of references beside it
                assertThat(run.err()).containsPattern("(?m)^\\Q" + name.replace(".calx", "") + "\\E\\.(calx|bib):\\d+:\\d+: error [A-Z_]+ \\S+");
            }
        }
        assertThat(files(folder)).as("good ones and those with warnings only").hasSizeBetween(2, 5);
    }

    @Test
    void draftsOfBadFilesAreDocumentsWordCanOpen() throws IOException {
        Calx run = Calx.in(BAD_INPUT, "export", ".", "--draft", "--out", folder.toString());
        assertThat(run.err()).doesNotContain("INTERNAL_ERROR", "Exception");
        List<Path> documents = files(folder).stream().filter(file -> file.toString().endsWith(".docx")).toList();
        assertThat(documents).hasSizeGreaterThan(15);
        for (Path document : documents) {
            assertThat(PackageCheck.check(document)).as(document.toString()).isEmpty();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
