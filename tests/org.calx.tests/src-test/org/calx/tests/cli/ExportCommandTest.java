// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.calx.publish.file.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final String CLEAN = "case %s {\n  title \"Calcinosis of the thumb: a case report\"\n}\n";
    private static final String BROKEN = "case Broken {\n  title \"A title\"\n  treatment T1 diltiazem, of L9\n}\n";

    @TempDir
    Path folder;
    private Path out;

    @BeforeEach
    void writeCases() throws IOException {
        out = folder.resolve("out");
        write("cases/one.calx", CLEAN.formatted("One"));
        write("cases/two/two.calx", CLEAN.formatted("Two"));
    }

    @Test
    void everyCaseBecomesADocumentAndTheSummarySaysSo() throws IOException {
        Calx run = Calx.in(folder, "export", "cases", "--out", "out");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(files()).containsOnlyKeys(".calx-exports", "one.docx", "two.docx");
        assertThat(run.err()).contains("[1/2] cases/one.calx -> out/one.docx", "[2/2] cases/two/two.calx -> out/two.docx",
                "2 manuscripts written");
    }

    @Test
    void exportingTwiceGivesEqualFoldersAndLeavesEqualFilesAlone() throws IOException {
        Calx.in(folder, "export", "cases", "--out", "out");
        Map<String, String> first = files();
        Calx again = Calx.in(folder, "export", "cases", "--out", "out");
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("one.docx (unchanged)", "no manuscripts written, 2 unchanged");
        assertThat(files()).isEqualTo(first);
        out = folder.resolve("other");
        Calx.in(folder, "export", "cases/two", "cases/one.calx", "--out", "other");
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void aCaseWithErrorsIsRefusedAndTheOthersAreNot() throws IOException {
        write("cases/broken.calx", BROKEN);
        Calx run = Calx.in(folder, "export", "cases", "--out", "out");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cases/broken.calx:3:", "case Broken not exported: 1 error in the way",
                "2 manuscripts written, 1 not exported");
        assertThat(files()).containsOnlyKeys(".calx-exports", "one.docx", "two.docx");
    }

    @Test
    void aDraftIsExportedWithErrorsAndSaysItIsADraft() throws IOException {
        write("broken.calx", BROKEN);
        Calx run = Calx.in(folder, "export", "broken.calx", "--draft", "--out", "out");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("broken.calx:3:");
        assertThat(headers(out.resolve("broken.docx"))).containsIgnoringCase("draft");
        Calx.in(folder, "export", "cases/one.calx", "--out", "out");
        assertThat(headers(out.resolve("one.docx"))).doesNotContainIgnoringCase("draft");
    }

    private static String headers(Path document) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(document.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().contains("header")) {
                    text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    @Test
    void aMissingFigureIsAnErrorAtItsLine() throws IOException {
        write("figure.calx", "case Figure {\n  title \"A title\"\n  figure F1 \"missing.png\" caption \"A\" alt \"B\"\n}\n");
        Calx run = Calx.in(folder, "export", "figure.calx", "--out", "out");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsPattern("figure\\.calx:3:\\d+: error \\w+ .*missing\\.png");
        assertThat(out.resolve("figure.docx")).doesNotExist();
    }

    @Test
    void anotherCitationStyleIsFoundByNameOrRefusedWithNearOnes() throws IOException {
        assertThat(Calx.in(folder, "export", "cases", "--out", "out", "--style", "apa").code()).isZero();
        Calx unknown = Calx.in(folder, "export", "cases", "--out", "out", "--style", "american-medical-asociation");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean american-medical-association?");
        Calx missing = Calx.in(folder, "export", "cases", "--out", "out", "--style", "missing.csl");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("missing.csl");
        write("wrong.csl", "<!DOCTYPE style [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><style>&x;</style>");
        assertThat(Calx.in(folder, "export", "cases", "--out", "out", "--style", "wrong.csl").code()).isEqualTo(2);
    }

    @Test
    void editedManuscriptsAreKeptUnlessForced() throws IOException {
        Calx.in(folder, "export", "cases", "--out", "out");
        Files.writeString(out.resolve("one.docx"), "a colleague's comments");
        Calx run = Calx.in(folder, "export", "cases", "--out", "out");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cases/one.calx: not exported: out/one.docx: it was edited", "--force");
        assertThat(out.resolve("one.docx")).hasContent("a colleague's comments");
        assertThat(Calx.in(folder, "export", "cases", "--force", "--out", "out").code()).isZero();
        assertThat(Files.size(out.resolve("one.docx"))).isGreaterThan(1000);
    }

    @Test
    void severalCasesInAFileAreToldApartByName() throws IOException {
        write("pair.calx", CLEAN.formatted("Left") + CLEAN.formatted("Right"));
        assertThat(Calx.in(folder, "export", "pair.calx", "--out", "out").code()).isZero();
        assertThat(files()).containsOnlyKeys(".calx-exports", "pair-Left.docx", "pair-Right.docx");
    }

    @Test
    void aFileCalledCaseHasTheNameOfItsFolder() throws IOException {
        write("cases/thumb/case.calx", CLEAN.formatted("Thumb"));
        write("cases/elbow/case.calx", CLEAN.formatted("Elbow"));
        assertThat(Calx.in(folder, "export", "cases/thumb", "cases/elbow", "--out", "out").code()).isZero();
        assertThat(files()).containsOnlyKeys(".calx-exports", "thumb.docx", "elbow.docx");
    }

    @Test
    void twoFilesForOneManuscriptAreBothNamedAndNeitherIsExported() throws IOException {
        write("cases/three/One.calx", CLEAN.formatted("Three"));
        Calx run = Calx.in(folder, "export", "cases", "--out", "out");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cases/one.calx: not exported", "it and three/One.calx would both become one.docx",
                "cases/three/One.calx: not exported", "it and ../one.calx would both become One.docx");
        assertThat(files()).containsOnlyKeys(".calx-exports", "two.docx");
    }

    @Test
    void outputFoldersThatCannotBeUsedAreNamed() throws IOException {
        write("taken", "a file");
        Calx run = Calx.in(folder, "export", "cases", "--out", "taken");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("calx: taken: there is a file where the output folder should be; choose another folder"
                + System.lineSeparator());
        assertThat(Calx.in(folder, "export", "cases").err()).contains("--out");
        assertThat(Calx.in(folder, "export", "nothing", "--out", "out").code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The names and digests of everything in the output folder. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(out)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
