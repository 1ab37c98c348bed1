// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.open;

import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The folders with cases that the workspace shows. They are linked into one project of the workspace, so that nothing is written
 * into the author's own folders.
 */
public final class CaseFolders {

    private static final String PROJECT = "Cases";

    private CaseFolders() {
    }

    /**
     * Finds a file in the workspace; links its folder when it is not there yet.
     *
     * @param file    an existing file
     * @param monitor progress
     * @return the file in the workspace
     * @throws CoreException when the folder cannot be linked
     */
    public static IFile file(Path file, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IFile known = known(file);
        if (known == null && isTooWide(file.getParent())) {
            known = unused(project(progress.split(1)), file.getFileName().toString());
            known.createLink(file.toUri(), IResource.NONE, progress.split(1));
            remember();
        } else if (known == null) {
            known = folder(file.getParent(), progress.split(2)).getFile(org.eclipse.core.runtime.IPath.fromPortableString(
                    file.getFileName().toString()));
        }
        known.refreshLocal(IResource.DEPTH_ZERO, null);
        return known;
    }

    /**
     * Links a folder into the workspace, unless it is there.
     *
     * @param folder  an existing folder
     * @param monitor progress
     * @return the folder in the workspace
     * @throws CoreException when it cannot be linked
     */
    public static IContainer folder(Path folder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        for (IContainer container : root().findContainersForLocationURI(folder.toUri())) {
            if (container.isAccessible()) {
                return container;
            }
        }
        IProject project = project(progress.split(1));
        String name = folder.getFileName() == null ? "Folder" : folder.getFileName().toString();
        IFolder link = project.getFolder(name);
        for (int number = 2; link.exists(); number++) {
            link = project.getFolder(name + " (" + number + ")");
        }
        link.createLink(folder.toUri(), IResource.BACKGROUND_REFRESH, progress.split(1));
        remember();
        return link;
    }

    /** The workspace writes down by itself what it holds only when it ends, or some minutes later: a Studio that is killed would forget the folder. */
    private static void remember() throws CoreException {
        ResourcesPlugin.getWorkspace().save(false, null);
    }

    private static IFile known(Path file) {
        for (IFile known : root().findFilesForLocationURI(file.toUri())) {
            if (known.getParent().isAccessible()) {
                return known;
            }
        }
        return null;
    }

    /** A home directory holds far more than cases; the workspace must not read it all. */
    private static boolean isTooWide(Path folder) {
        return folder == null || folder.getParent() == null || Path.of(System.getProperty("user.home", "/")).startsWith(folder);
    }

    private static IFile unused(IProject project, String name) {
        IFile file = project.getFile(name);
        for (int number = 2; file.exists(); number++) {
            file = project.getFile(number + " " + name);
        }
        return file;
    }

    private static IProject project(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IProject project = root().getProject(PROJECT);
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        if (!project.isOpen()) {
            project.open(progress.split(1));
            project.setDefaultCharset("UTF-8", null);
        }
        return project;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
