// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.calx.app.open.CaseOpener;
import org.calx.app.recovery.Recovery;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Text that was not saved comes back after the Studio was killed. */
class RecoveryTest {

    private static final String CASE = "case One {\n  title \"A hand: a case report\"\n}\n";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private Path kept;
    private Recovery running;

    @BeforeEach
    void keep() {
        kept = folder.resolve("kept");
        running = new Recovery(kept);
        running.start(Display.getDefault());
    }

    @AfterEach
    void stop() {
        running.stop();
    }

    private ITextEditor open(Path file) {
        IEditorPart[] opened = new IEditorPart[1];
        CaseOpener.open(List.of(file), editor -> opened[0] = editor);
        studio.waitFor("the editor", () -> opened[0] != null);
        return (ITextEditor) opened[0];
    }

    private List<Path> files(Path where) {
        try (Stream<Path> all = Files.isDirectory(where) ? Files.list(where) : Stream.of()) {
            return all.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the disk holds when the process dies now. */
    private Path killedNow() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        for (Path each : files(kept)) {
            Files.copy(each, copy.resolve(each.getFileName()));
        }
        return copy;
    }

    /** Whether a text is kept whole; while it is written it has another name. */
    private boolean keeps(String words) {
        return files(kept).stream().filter(each -> each.toString().endsWith(".unsaved")).anyMatch(each -> {
            try {
                return Files.readString(each).contains(words);
            } catch (IOException replacedMeanwhile) {
                return false;
            }
        });
    }

    @Test
    void restoresWhatWasTypedAndLeavesTheFileAlone() throws IOException, BadLocationException {
        Path file = Files.writeString(folder.resolve("one.calx"), CASE);
        ITextEditor editor = open(file);
        Studio.document(editor).replace(CASE.indexOf("hand"), 4, "thumb");
        studio.waitFor("the text to be kept", () -> keeps("A thumb"));
        Path left = killedNow();
        studio.page().closeEditor(editor, false);
        studio.waitFor("the text to be forgotten", () -> files(kept).isEmpty());

        Recovery next = new Recovery(left);
        next.start(Display.getDefault());
        Studio.press(studio.widget(Button.class, "recovery.restore"));
        studio.waitFor("the editor", () -> studio.page().getActiveEditor() != null && studio.page().getActiveEditor().isDirty());
        ITextEditor restored = (ITextEditor) studio.page().getActiveEditor();
        assertEquals(CASE.replace("hand", "thumb"), Studio.document(restored).get());
        assertEquals(CASE, Files.readString(file));
        ((ITextOperationTarget) Studio.viewer(restored)).doOperation(ITextOperationTarget.UNDO);
        assertEquals(CASE, Studio.document(restored).get());
        next.stop();
    }

    @Test
    void forgetsWhatIsSaved() throws IOException, BadLocationException {
        Path file = Files.writeString(folder.resolve("two.calx"), CASE);
        ITextEditor editor = open(file);
        Studio.document(editor).replace(CASE.indexOf("hand"), 4, "thumb");
        studio.waitFor("the text to be kept", () -> keeps("A thumb"));
        studio.page().saveEditor(editor, false);
        studio.waitFor("the text to be forgotten", () -> files(kept).isEmpty());
        assertTrue(Files.readString(file).contains("A thumb"));
    }

    @Test
    void asksAgainUntilTheAuthorDecides() throws IOException, BadLocationException {
        Path file = Files.writeString(folder.resolve("three.calx"), CASE);
        ITextEditor editor = open(file);
        Studio.document(editor).replace(CASE.indexOf("hand"), 4, "thumb");
        studio.waitFor("the text to be kept", () -> keeps("A thumb"));
        Path left = killedNow();
        studio.page().closeEditor(editor, false);

        Recovery next = new Recovery(left);
        next.start(Display.getDefault());
        Studio.press(studio.widget(Button.class, "recovery.later"));
        assertEquals(1, files(left).size());
        next.stop();
        Recovery third = new Recovery(left);
        third.start(Display.getDefault());
        Studio.press(studio.widget(Button.class, "recovery.discard"));
        studio.waitFor("the text to be given up", () -> files(left).isEmpty());
        assertFalse(Files.readString(file).contains("thumb"));
        third.stop();
    }
}
