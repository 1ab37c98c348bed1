// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.app.open.CaseOpener;
import org.calx.app.question.Questions;
import org.calx.publish.file.SafeFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Unsaved text survives the end of the Studio, whatever ended it. It lies in the workspace, readable by its owner as the workspace is, and
 * goes when it is saved, given up, or restored and saved.
 */
public final class Recovery {

    private final KeptTexts texts;
    private final UnsavedKeeper keeper;

    /**
     * Keeps texts in a folder.
     *
     * @param folder made when it is needed
     */
    public Recovery(Path folder) {
        texts = new KeptTexts(folder, new SafeFile());
        keeper = new UnsavedKeeper(texts);
    }

    /** {@return the recovery of the workspace} */
    public static Recovery ofWorkspace() {
        return new Recovery(Platform.getStateLocation(Platform.getBundle("org.calx.app")).toPath().resolve("unsaved"));
    }

    /**
     * Offers what is left of an earlier run, and begins to keep what is typed in this one.
     *
     * @param display the display of the workbench
     */
    public void start(Display display) {
        keeper.start();
        Job job = Job.createSystem("Looking for unsaved text", monitor -> {
            List<UnsavedText> unsaved = left();
            if (!unsaved.isEmpty() && !display.isDisposed()) {
                display.asyncExec(() -> offer(unsaved));
            }
        });
        job.schedule();
    }

    /** Ends with the Studio. */
    public void stop() {
        keeper.stop();
    }

    /** What was kept and is not in its file anyway. */
    private List<UnsavedText> left() {
        List<UnsavedText> unsaved = new ArrayList<>();
        for (UnsavedText text : texts.all()) {
            if (UnsavedComparison.saved(text.file()).filter(text.text()::equals).isPresent()) {
                forget(text);
            } else {
                unsaved.add(text);
            }
        }
        return unsaved;
    }

    private void offer(List<UnsavedText> unsaved) {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        new RecoveryDialog(windows.length == 0 ? null : windows[0].getShell(), unsaved, text -> UnsavedComparison.show(text.file(), text.text()), dialog -> {
            switch (dialog.decision()) {
            case RESTORE -> {
                dialog.chosen().forEach(this::restore);
                unsaved.stream().filter(text -> !dialog.chosen().contains(text)).forEach(this::forget);
            }
            case DISCARD -> unsaved.forEach(this::forget);
            case LATER -> { }
            }
        }).open();
    }

    private void restore(UnsavedText text) {
        if (Files.isReadable(text.file())) {
            CaseOpener.open(List.of(text.file()), editor -> fill(editor, text));
        } else {
            Optional<Path> folder = Questions.current().whichFolder("The file " + text.file().getFileName() + " is gone. Restore it into", text.file().getParent());
            folder.ifPresent(chosen -> recreate(text, chosen.resolve(text.file().getFileName())));
        }
    }

    /** The file was deleted meanwhile: an empty one is made for the editor, which then has the text. */
    private void recreate(UnsavedText text, Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            CaseOpener.open(List.of(file), editor -> {
                fill(editor, text);
                forget(text);
            });
        } catch (IOException refused) {
            Questions.current().tell("The text cannot be restored there", file + "\n" + refused.getMessage());
        }
    }

    /** As one change, so that one undo gives the saved text back. */
    private static void fill(IEditorPart part, UnsavedText text) {
        if (part instanceof ITextEditor editor) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            document.set(text.text());
        }
    }

    private void forget(UnsavedText text) {
        try {
            texts.forget(text.file());
        } catch (IOException failure) {
            ILog.of(Recovery.class).warn("Text that was kept cannot be deleted: " + failure.getClass().getSimpleName());
        }
    }
}
