// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.calx.app.open.CaseOpener;
import org.calx.app.question.Questions;
import org.calx.ui.marker.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files from anywhere on disk take part in the workspace. */
class OpenFromAnywhereTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    @Test
    void linksTheFolderAndMarksItsFindings() throws IOException {
        Path file = folder.resolve("far away.calx");
        Files.writeString(file, "case Far {\n  complication ulceration of L9\n}\n");
        CaseOpener.open(List.of(file));
        studio.waitFor("the editor", () -> studio.page().getActiveEditor() != null);
        IEditorPart editor = studio.page().getActiveEditor();
        IFile opened = ResourceUtil.getFile(editor.getEditorInput());
        assertNotNull(opened, "the file is not in the workspace");
        assertEquals(file, opened.getLocation().toPath());
        studio.waitFor("the finding", () -> {
            try {
                return opened.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO).length > 0;
            } catch (CoreException failure) {
                throw new AssertionError(failure);
            }
        });
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "something was written into the author's folder");
        }
    }

    @Test
    void opensAFileFromTheListOfCases() throws CoreException {
        IFile file = studio.write("listed.calx", "case One {\n}\n");
        IViewPart cases = studio.page().showView("org.calx.app.navigator");
        cases.getSite().getSelectionProvider().setSelection(new StructuredSelection(file));
        Tree tree = WidgetTree.all(cases.getSite().getShell(), Tree.class).stream().filter(each -> Arrays.stream(each.getSelection())
                .anyMatch(item -> item.getText().equals("listed.calx"))).findFirst().orElseThrow();
        Event enter = new Event();
        enter.item = tree.getSelection()[0];
        tree.notifyListeners(SWT.DefaultSelection, enter);
        studio.waitFor("the editor", () -> studio.page().getActiveEditor() != null && studio.page().getActiveEditor().getTitle().equals("listed.calx"));
    }

    @Test
    void saysThatAFileIsNotThere() {
        Answers answers = new Answers(folder, false);
        Questions.answerWith(answers);
        CaseOpener.open(List.of(folder.resolve("gone.calx")));
        studio.waitFor("the message", () -> !answers.messages().isEmpty());
        assertTrue(answers.messages().getFirst().contains("There is no such file"), answers.messages().getFirst());
    }

    @Test
    void remembersTheFolderBeforeTheStudioEnds() throws IOException {
        Path file = Files.writeString(folder.resolve("remembered.calx"), "case One {\n}\n");
        Path state = Platform.getLocation().append(".metadata/.plugins").toPath();
        FileTime before = FileTime.from(Instant.now());
        CaseOpener.open(List.of(file));
        studio.waitFor("the editor", () -> studio.page().getActiveEditor() != null);
        studio.waitFor("the folder to be kept", () -> snapshotAfter(state.resolve("org.eclipse.core.resources"), before));
    }

    private static boolean snapshotAfter(Path resources, FileTime time) {
        try (Stream<Path> files = Files.list(resources)) {
            return files.anyMatch(file -> file.toString().endsWith(".snap") && file.toFile().lastModified() >= time.toMillis());
        } catch (IOException beingWritten) {
            return false;
        }
    }
}
