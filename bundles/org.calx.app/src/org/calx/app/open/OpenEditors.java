// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.open;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;

/** The editors that are open, and their files. */
public final class OpenEditors {

    private OpenEditors() {
    }

    /** {@return the file an editor shows; empty when it shows none on this computer} */
    public static Optional<Path> file(IEditorPart editor) {
        return file(editor.getEditorInput());
    }

    /** {@return the file of an editor that may not be shown yet} */
    public static Optional<Path> file(IEditorReference editor) {
        try {
            return file(editor.getEditorInput());
        } catch (PartInitException unusable) {
            return Optional.empty(); // an editor that cannot be restored shows nothing
        }
    }

    private static Optional<Path> file(IEditorInput input) {
        IFile file = ResourceUtil.getFile(input);
        Optional<Path> path = file != null && file.getLocation() != null ? Optional.of(file.getLocation().toPath())
                : input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Optional.of(Path.of(uri.getURI())) : Optional.empty();
        return path.map(each -> each.toAbsolutePath().normalize());
    }

    /** {@return the editors that show some files and have changes that are not saved} */
    static List<IEditorPart> unsaved(Collection<Path> files) {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getPages).flatMap(Arrays::stream)
                .map(IWorkbenchPage::getDirtyEditors).flatMap(Arrays::stream)
                .filter(editor -> Optional.of(editor).flatMap(OpenEditors::file).filter(files::contains).isPresent()).toList();
    }
}
