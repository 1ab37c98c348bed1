// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recent;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;

/** Notices cases that are opened in a window, and those that are saved under another name. */
public final class RecentTracker implements IPartListener2 {

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        remember(reference);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        remember(reference);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        remember(reference);
    }

    private static void remember(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            file(editor).filter(file -> file.toString().endsWith(".calx")).ifPresent(RecentFiles::opened);
        }
    }

    private static Optional<Path> file(IEditorPart editor) {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        URI uri = file != null ? file.getLocationURI()
                : Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IURIEditorInput.class)).map(IURIEditorInput::getURI).orElse(null);
        return Optional.ofNullable(uri).filter(known -> "file".equals(known.getScheme())).map(known -> Path.of(known).toAbsolutePath().normalize());
    }
}
