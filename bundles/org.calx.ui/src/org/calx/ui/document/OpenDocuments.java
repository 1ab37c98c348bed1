// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.calx.ide.Analysis;
import org.calx.ide.CalxLanguageService;
import org.calx.ide.Findings;
import org.calx.language.CalxLanguage;
import org.calx.language.Review;
import org.calx.language.validation.SeverityFile;
import org.calx.publish.CaseReviewer;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;

/** All documents that are connected to the language service. */
public final class OpenDocuments extends FileBufferWatch {

    /** The findings come with the key press: an analysis of all but very long cases takes less time than the next one. */
    private static final long PAUSE = 0;

    private static final class Holder {
        static final OpenDocuments INSTANCE = new OpenDocuments();
    }

    private final CalxLanguageService service = new CalxLanguageService(PAUSE, ILog.of(OpenDocuments.class)::warn);
    private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
    private final Map<IDocument, OpenDocument> documents = new ConcurrentHashMap<>();
    private final Map<Path, OpenDocument> files = new ConcurrentHashMap<>();
    /** Whether a case of the author has been opened. */
    private final AtomicBoolean warm = new AtomicBoolean();
    private final List<Consumer<IFile>> discarded = new CopyOnWriteArrayList<>();

    private OpenDocuments() {
        buffers.addFileBufferListener(this);
        service.addFindingsListener(this::checked);
        service.addListener(this::analysed);
        JournalChoices.addListener(file -> {
            OpenDocument document = files.get(file);
            if (document != null) {
                document.review().refresh();
            }
        });
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::resourcesChanged, IResourceChangeEvent.POST_CHANGE);
    }

    /** {@return the language service of the workbench, started on first use} */
    public static CalxLanguageService service() {
        return Holder.INSTANCE.service;
    }

    /** {@return the language of the workbench, for those who work on whole files; completed when it is set up} */
    public static CompletableFuture<CalxLanguage> language() {
        return service().language();
    }

    /**
     * Connects a document to the language service, unless it is connected.
     *
     * @param document a document of an editor
     * @return the connected document; null for one that stands for no file on disk, or could not be read
     */
    public static OpenDocument connect(IDocument document) {
        return Holder.INSTANCE.documents.computeIfAbsent(document, Holder.INSTANCE::open);
    }

    /** {@return a connected document; null when it is not connected} */
    public static OpenDocument find(IDocument document) {
        return document == null ? null : Holder.INSTANCE.documents.get(document);
    }

    /** {@return the connected document of a file; null when it is in no editor} */
    public static OpenDocument find(Path file) {
        return Holder.INSTANCE.files.get(file);
    }

    /**
     * Adds a listener.
     *
     * @param listener told of files whose editor was closed without saving
     */
    public static void onDiscarded(Consumer<IFile> listener) {
        Holder.INSTANCE.discarded.add(listener);
    }

    /**
     * Prepares the language service and the review for an author who is about to open a case, unless one is open. Returns at once.
     *
     * @param file the file the text stands for
     * @param text a text like those that will be opened
     */
    public static void expectAuthor(Path file, String text) {
        if (!Holder.INSTANCE.warm.get()) {
            Holder.INSTANCE.warmUp(file, text);
        }
    }

    private void warmUp(Path file, String text) {
        service.warmUp(file, text, (language, parsed, canceled) -> new CaseReviewer(language).review(parsed,
                Optional.of(new Review(List.of(), List.of())), Optional.empty(), canceled));
    }

    private OpenDocument open(IDocument document) {
        ITextFileBuffer buffer = buffers.getTextFileBuffer(document);
        Path path = buffer == null ? null : path(buffer);
        if (path == null || buffer.getStatus().matches(IStatus.ERROR)) {
            return null; // what could not be read is not an empty case
        }
        IPath location = buffer.getLocation();
        OpenDocument opened = new OpenDocument(document, path,
                location == null ? null : FileBuffers.getWorkspaceFileAtLocation(location), service);
        files.put(path, opened);
        opened.connect();
        return opened;
    }

    private void close(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            OpenDocument closed = documents.remove(text.getDocument());
            if (closed != null) {
                files.remove(closed.path(), closed);
                closed.disconnect();
                if (closed.file() != null && buffer.isDirty()) {
                    discarded.forEach(listener -> listener.accept(closed.file())); // what was found in the text that was not saved is no longer true
                }
            }
        }
    }

    private void checked(Findings findings) {
        OpenDocument document = files.get(findings.file());
        if (document != null) {
            document.checked(findings);
        }
    }

    private void analysed(Analysis analysis) {
        OpenDocument document = files.get(analysis.file());
        if (document != null && PlatformUI.isWorkbenchRunning()) {
            document.accept(analysis, PlatformUI.getWorkbench().getDisplay());
            if (warm.compareAndSet(false, true)) {
                warmUp(document.path(), document.text().text());
            }
        }
    }

    /** Figures, reference files and severities belong to what a check looks at: when one changes, the cases it is for are read again. */
    private void resourcesChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean content = (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0
                        || delta.getKind() != IResourceDelta.CHANGED;
                if (content && delta.getResource().getType() == IResource.FILE) {
                    changed((IFile) delta.getResource());
                }
                return true;
            });
        } catch (CoreException failure) {
            ILog.of(OpenDocuments.class).error("Changes in the workspace could not be followed", failure);
        }
    }

    private void changed(IFile file) {
        IPath location = file.getLocation();
        if (location == null) {
            return;
        }
        if ("calx".equals(file.getFileExtension())) {
            documents.values().forEach(document -> document.review().refresh()); // it may declare the journal of a case
            return;
        }
        Path changed = location.toPath().toAbsolutePath().normalize();
        boolean severities = SeverityFile.NAME.equals(file.getName());
        for (Path open : files.keySet()) {
            if (severities ? open.startsWith(changed.getParent()) : changed.startsWith(open.getParent())) {
                OpenDocument document = files.get(open);
                if (document != null) {
                    document.refresh();
                }
            }
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        close(buffer);
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        close(buffer);
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        close(buffer);
    }
}
