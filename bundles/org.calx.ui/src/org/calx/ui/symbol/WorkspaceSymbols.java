// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.symbol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.calx.ide.Analysis;
import org.calx.ide.symbol.Symbol;
import org.calx.ide.symbol.Symbols;
import org.calx.language.CalxLanguage;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The named things of all cases in the workspace. Files are read when someone asks, and again when they have changed since; of an open
 * case counts what its editor holds. Any thread but that of the user interface may ask.
 */
public final class WorkspaceSymbols {

    private static final long MOST_BYTES = 4L << 20;

    private record Known(long stamp, List<Symbol> symbols) {
    }

    private static final WorkspaceSymbols INSTANCE = new WorkspaceSymbols();

    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    private WorkspaceSymbols() {
    }

    /** {@return the symbols of the workspace} */
    public static WorkspaceSymbols get() {
        return INSTANCE;
    }

    /**
     * Collects all symbols, reading what has to be read.
     *
     * @param monitor progress; what was read before it is cancelled is kept, and returned
     * @return the symbols, file by file
     */
    public List<Symbol> all(IProgressMonitor monitor) {
        Map<Path, IFile> files = files();
        known.keySet().retainAll(files.keySet());
        SubMonitor progress = SubMonitor.convert(monitor, "Reading cases", files.size());
        List<Symbol> symbols = new ArrayList<>();
        for (Map.Entry<Path, IFile> file : files.entrySet()) {
            if (monitor.isCanceled()) {
                break;
            }
            symbols.addAll(of(file.getKey(), file.getValue()));
            progress.worked(1);
        }
        return symbols;
    }

    private List<Symbol> of(Path path, IFile file) {
        OpenDocument open = OpenDocuments.find(path);
        Analysis analysis = open == null ? null : open.analysis();
        if (analysis != null) {
            return Symbols.of(path, analysis.outline());
        }
        long stamp = file.getModificationStamp();
        Known before = known.get(path);
        if (before == null || before.stamp() != stamp) {
            before = new Known(stamp, read(path));
            known.put(path, before);
        }
        return before.symbols();
    }

    private static List<Symbol> read(Path path) {
        CalxLanguage language = OpenDocuments.language().join();
        try {
            return Files.size(path) > MOST_BYTES ? List.of() : Symbols.read(language, path, Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return List.of(); // gone meanwhile, or not in our encoding: no case to find anything in
        }
    }

    private static Map<Path, IFile> files() {
        Map<Path, IFile> files = new LinkedHashMap<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".calx") && !proxy.isDerived()) {
                    IFile file = (IFile) proxy.requestResource();
                    if (file.getLocation() != null) {
                        files.putIfAbsent(file.getLocation().toPath().toAbsolutePath().normalize(), file);
                    }
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException failure) {
            ILog.of(WorkspaceSymbols.class).error("The cases of the workspace could not be listed", failure);
        }
        return files;
    }
}
