// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.calx.publish.ExportFolder;
import org.calx.publish.ExportOptions;
import org.calx.publish.ExportResult;
import org.calx.publish.ExportRun;
import org.calx.publish.PlannedManuscript;
import org.calx.publish.Publisher;
import org.calx.publish.file.Fate;
import org.calx.publish.file.Overwriting;
import org.calx.publish.file.SafeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export would write is known before it writes. */
class PlannedManuscriptTest {

    private static final String CASE = "case %s {\n  title \"T\"\n  author \"A. Example\"\n  patient female, aged 60 years\n  consent written\n}\n";

    @TempDir
    Path folder;

    private List<PlannedManuscript> plan(List<Path> files) throws IOException {
        ExportFolder look = ExportFolder.look(folder.resolve("out"), files);
        return files.stream().flatMap(file -> Publisher.standard().plan(file, look, ExportOptions.FINAL).stream()).toList();
    }

    private void export(List<Path> files, Set<Path> ticked) throws IOException {
        ExportFolder out = ExportFolder.open(folder.resolve("out"), files, Overwriting.ticked(ticked), new SafeFile());
        new ExportRun(Publisher.standard(), out, file -> ExportOptions.FINAL).run(files, () -> false, result -> { });
    }

    @Test
    void newOursEditedOpenAndImpossible() throws IOException {
        List<Path> files = List.of(Files.writeString(folder.resolve("a.calx"), CASE.formatted("A")),
                Files.writeString(folder.resolve("pair.calx"), CASE.formatted("Left") + CASE.formatted("Right")));
        assertThat(plan(files)).extracting(PlannedManuscript::fate).containsOnly(Fate.NEW);
        assertThat(folder.resolve("out")).as("looking makes no folder").doesNotExist();
        export(files, Set.of());
        assertThat(plan(files)).extracting(PlannedManuscript::fate).containsOnly(Fate.OURS);
        Files.writeString(folder.resolve("out/a.docx"), "edited");
        Files.createFile(folder.resolve("out/.~lock.pair-Left.docx#"));
        Files.delete(folder.resolve("out/pair-Right.docx"));
        Files.createDirectory(folder.resolve("out/pair-Right.docx"));
        assertThat(plan(files)).extracting(planned -> planned.manuscript().getFileName() + " " + planned.fate())
                .containsExactly("a.docx EDITED", "pair-Left.docx OPEN", "pair-Right.docx OBSTACLE");
    }

    @Test
    void onlyWhatIsTickedIsReplaced() throws IOException {
        List<Path> files = List.of(Files.writeString(folder.resolve("a.calx"), CASE.formatted("A")),
                Files.writeString(folder.resolve("b.calx"), CASE.formatted("B")));
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/a.docx"), "mine");
        Files.writeString(folder.resolve("out/b.docx"), "mine too");
        export(files, Set.of(folder.resolve("out/b.docx")));
        assertThat(folder.resolve("out/a.docx")).hasContent("mine");
        assertThat(folder.resolve("out/b.docx")).isNotEmptyFile();
        assertThat(Files.size(folder.resolve("out/b.docx"))).isGreaterThan(1000);
    }

    @Test
    void twoCasesThatWouldBecomeOneManuscriptAreTold() throws IOException {
        List<Path> files = List.of(Files.writeString(folder.resolve("a.calx"), CASE.formatted("Same") + CASE.formatted("Same")));
        assertThat(plan(files)).extracting(PlannedManuscript::fate).containsExactly(Fate.NEW, Fate.OBSTACLE);
        assertThat(plan(files).getLast().message()).contains("same name");
    }

    @Test
    void aFolderThatCannotBeIsRefused() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");
        assertThatThrownBy(() -> plan(List.of())).isInstanceOf(IOException.class).hasMessageContaining("there is a file");
    }

    @Test
    void aStoppedRunKeepsItsList() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            files.add(Files.writeString(folder.resolve("case" + i + ".calx"), CASE.formatted("C")));
        }
        ExportFolder out = ExportFolder.open(folder.resolve("out"), files, Overwriting.ticked(Set.of()), new SafeFile());
        List<ExportResult> done = new ArrayList<>();
        assertThatThrownBy(() -> new ExportRun(Publisher.standard(), out, file -> ExportOptions.FINAL).run(files, () -> done.size() >= 3, done::add))
                .isInstanceOf(CancellationException.class);
        assertThat(plan(files)).extracting(PlannedManuscript::fate).containsOnly(Fate.NEW, Fate.OURS).contains(Fate.NEW, Fate.OURS);
    }
}
