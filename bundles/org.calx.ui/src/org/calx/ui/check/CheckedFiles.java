// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calx.language.validation.SeverityFile;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * Which files of the workspace are checked, and which of them a change concerns. A file that is linked by itself is not: somebody has opened it
 * alone, out of a folder that holds more than cases.
 */
final class CheckedFiles {

    private static final String CASE = "calx";
    private static final String PRIVATE = "calx.private";
    /** Endings of the files that belong to a case: its references, its figures, the styles of its journal. */
    private static final Set<String> BESIDE = Set.of("bib", "ris", "nbib", "json", "png", "jpg", "jpeg", "tif", "tiff", "svg", "csl");

    private CheckedFiles() {
    }

    /** {@return whether a file is one that is checked} */
    static boolean isChecked(IResource resource) {
        return resource instanceof IFile file && file.getLocation() != null && !file.isLinked() && (isCase(file) || isSeverities(file));
    }

    static boolean isCase(IFile file) {
        return CASE.equals(file.getFileExtension());
    }

    static boolean isSeverities(IFile file) {
        return SeverityFile.NAME.equals(file.getName());
    }

    /** {@return all files to check in a folder and below it, hidden folders left out} */
    static List<IFile> in(IContainer folder) {
        List<IFile> files = new ArrayList<>();
        try {
            folder.accept(proxy -> {
                boolean hidden = proxy.getType() != IResource.ROOT && (proxy.getName().startsWith(".") || !proxy.isAccessible());
                if (!hidden && proxy.getType() == IResource.FILE && isChecked(proxy.requestResource())) {
                    files.add((IFile) proxy.requestResource());
                }
                return !hidden;
            }, IResource.NONE);
        } catch (CoreException gone) {
            ILog.of(CheckedFiles.class).warn("A folder cannot be searched for cases", gone);
        }
        return files;
    }

    /**
     * Finds what has to be checked because a file has changed.
     *
     * @param changed a file that was changed, added or removed
     * @return files to check, perhaps the file itself
     */
    static List<IFile> concernedBy(IFile changed) {
        List<IFile> files = new ArrayList<>();
        if (isCase(changed)) {
            add(changed, files);
        } else if (isSeverities(changed) || PRIVATE.equals(changed.getName())) {
            files.addAll(in(changed.getParent()));
        } else if (changed.getFileExtension() != null && BESIDE.contains(changed.getFileExtension().toLowerCase(Locale.ROOT))) {
            for (IContainer folder = changed.getParent(); folder.getType() != IResource.ROOT; folder = folder.getParent()) {
                cases(folder, files);
            }
        }
        return files;
    }

    private static void cases(IContainer folder, List<IFile> files) {
        try {
            for (IResource member : folder.isAccessible() ? folder.members() : new IResource[0]) {
                if (member instanceof IFile file && isCase(file)) {
                    add(file, files);
                }
            }
        } catch (CoreException gone) {
            ILog.of(CheckedFiles.class).warn("A folder cannot be listed", gone);
        }
    }

    private static void add(IFile file, List<IFile> files) {
        if (isChecked(file)) {
            files.add(file);
        }
    }
}
