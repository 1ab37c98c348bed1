// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;

/** Has the cases of the workspace checked when the Studio starts, and those that a change on disk or another journal concerns. */
public final class WorkspaceWatch implements IStartup, IResourceChangeListener {

    private final CasesCheck check = new CasesCheck();

    @Override
    public void earlyStartup() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        JournalChoices.addListener(this::journalChosen);
        OpenDocuments.onDiscarded(file -> check.add(List.of(file)));
        check.add(CheckedFiles.in(root()));
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    private void journalChosen(Path file) {
        if (OpenDocuments.find(file) == null) {
            check.add(Arrays.stream(root().findFilesForLocationURI(file.toUri())).filter(CheckedFiles::isChecked).toList());
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<IFile> concerned = new LinkedHashSet<>();
        boolean[] journals = new boolean[1];
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IFile file && isChange(delta)) {
                    concerned.addAll(CheckedFiles.concernedBy(file));
                    journals[0] |= CheckedFiles.isCase(file);
                }
                return true;
            });
        } catch (CoreException failure) {
            ILog.of(WorkspaceWatch.class).error("Changes in the workspace could not be followed", failure);
        }
        if (journals[0]) {
            concerned.addAll(writtenForJournals());
        }
        check.add(concerned);
    }

    private static boolean isChange(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    }

    /** A case file that has changed may declare the journal of others. */
    private static List<IFile> writtenForJournals() {
        return CheckedFiles.in(root()).stream().filter(CheckedFiles::isCase)
                .filter(file -> JournalChoices.of(file.getLocation().toPath().toAbsolutePath().normalize()).isPresent()).toList();
    }
}
