// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calx.app.open.OpenEditors;
import org.calx.publish.CaseFiles;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/**
 * The cases an author may mean.
 *
 * @param ticked  those selected, or the one in front
 * @param others  those that are open
 * @param folders folders selected, whose cases are meant
 */
record CasesAtHand(List<Path> ticked, List<Path> others, List<Path> folders) {

    /** {@return the cases of a page of the workbench, which may be null, and of a selection} */
    static CasesAtHand of(IWorkbenchPage page, IStructuredSelection selection) {
        Set<Path> ticked = new LinkedHashSet<>();
        Set<Path> folders = new LinkedHashSet<>();
        for (Object element : selection == null ? List.of() : selection.toList()) {
            IResource resource = Adapters.adapt(element, IResource.class);
            if (resource instanceof IFile file) {
                location(file).filter(CasesAtHand::isCase).ifPresent(ticked::add);
            } else if (resource instanceof IContainer folder) {
                location(folder).ifPresent(folders::add);
            }
        }
        Set<Path> open = new LinkedHashSet<>();
        if (page != null) {
            Optional<Path> active = Optional.ofNullable(page.getActiveEditor()).flatMap(CasesAtHand::file);
            if (ticked.isEmpty() && folders.isEmpty()) {
                active.ifPresent(ticked::add);
            }
            Arrays.stream(page.getEditorReferences()).map(OpenEditors::file).flatMap(Optional::stream).filter(CasesAtHand::isCase).forEach(open::add);
        }
        return new CasesAtHand(List.copyOf(ticked), List.copyOf(open), List.copyOf(folders));
    }

    /** {@return the case file an editor shows; empty when it shows none} */
    static Optional<Path> file(IEditorPart editor) {
        return OpenEditors.file(editor).filter(CasesAtHand::isCase);
    }

    private static boolean isCase(Path file) {
        return file.getFileName().toString().endsWith(CaseFiles.ENDING);
    }

    private static Optional<Path> location(IResource resource) {
        return resource.getLocation() == null ? Optional.empty() : Optional.of(resource.getLocation().toPath().toAbsolutePath().normalize());
    }
}
