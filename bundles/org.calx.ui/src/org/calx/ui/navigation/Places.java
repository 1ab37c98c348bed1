// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.navigation;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.calx.ui.document.WorkspaceFiles;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens files at a place, those of the workspace and others. To be used in the user interface's thread. */
public final class Places {

    private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "tif", "tiff", "gif", "bmp", "svg", "webp", "emf");

    private Places() {
    }

    /**
     * Opens a file at a place, or brings its editor to the front. The place left is remembered in the history of the window.
     *
     * @param page   where
     * @param file   an existing file; a picture opens in the program that the system has for it
     * @param offset the place
     * @param length how many characters are selected
     * @return the editor; empty when the file opens in another program, or not at all
     */
    public static Optional<ITextEditor> open(IWorkbenchPage page, Path file, int offset, int length) {
        if (PICTURES.contains(ending(file))) {
            if (!Program.launch(file.toString())) {
                ILog.of(Places.class).warn("No program of this system opens a picture of this kind");
            }
            return Optional.empty();
        }
        return open(page, input(file), offset, length);
    }

    static Optional<ITextEditor> open(IWorkbenchPage page, IEditorInput input, int offset, int length) {
        if (page.getActiveEditor() != null) {
            page.getNavigationHistory().markLocation(page.getActiveEditor());
        }
        try {
            IEditorPart part = page.openEditor(input, EDITOR, true, IWorkbenchPage.MATCH_INPUT);
            ITextEditor editor = Adapters.adapt(part, ITextEditor.class);
            if (editor != null) {
                editor.selectAndReveal(offset, length);
            }
            return Optional.ofNullable(editor);
        } catch (PartInitException failure) {
            ILog.of(Places.class).error("There is no editor for a file", failure);
            return Optional.empty();
        }
    }

    private static IEditorInput input(Path file) {
        return WorkspaceFiles.of(file).<IEditorInput>map(FileEditorInput::new)
                .orElseGet(() -> new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile())));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
