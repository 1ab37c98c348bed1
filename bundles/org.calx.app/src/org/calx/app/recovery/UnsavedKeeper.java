// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.calx.ui.document.FileBufferWatch;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/**
 * Keeps the text of every editor with unsaved changes, at most a second old, in a thread of its own; forgets it when the editor is saved, or
 * closed by its author.
 */
final class UnsavedKeeper extends FileBufferWatch {

    /** How old what is kept may get while the author types, in milliseconds. */
    private static final long AGE = 700;

    private final KeptTexts texts;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("Calx unsaved text").factory());
    private final Map<IFileBuffer, Watch> watched = new ConcurrentHashMap<>();
    private boolean failing;

    UnsavedKeeper(KeptTexts texts) {
        this.texts = texts;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Begins. */
    void start() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
    }

    /** Ends, when the Studio ends by itself: what is still unsaved was given up by its author. */
    void stop() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
        watched.values().forEach(Watch::end);
        thread.shutdown();
        try {
            thread.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
        if (!dirty) {
            end(buffer);
        } else if (buffer instanceof ITextFileBuffer text && path(buffer) != null) {
            Watch watch = new Watch(path(buffer), text.getDocument());
            if (watched.putIfAbsent(buffer, watch) == null) {
                watch.begin();
            }
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        end(buffer);
    }

    private void end(IFileBuffer buffer) {
        Watch watch = watched.remove(buffer);
        if (watch != null) {
            watch.end();
        }
    }

    private void tell(String what, IOException failure) {
        if (!failing) {
            failing = true; // said once, not with every second
            ILog.of(UnsavedKeeper.class).warn(what + ": " + failure.getClass().getSimpleName());
        }
    }

    /** One document with unsaved changes. */
    private final class Watch implements IDocumentListener {

        private final Path file;
        private final IDocument document;
        private String newest;
        private boolean scheduled;
        private boolean ended;

        Watch(Path file, IDocument document) {
            this.file = file;
            this.document = document;
        }

        void begin() {
            document.addDocumentListener(this);
            documentChanged(null);
        }

        synchronized void end() {
            ended = true;
            document.removeDocumentListener(this);
            thread.execute(() -> {
                try {
                    texts.forget(file);
                } catch (IOException failure) {
                    tell("Text that was kept cannot be deleted", failure);
                }
            });
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only the text after the change matters
        }

        @Override
        public synchronized void documentChanged(DocumentEvent event) {
            newest = document.get();
            if (!scheduled && !ended) {
                scheduled = true;
                thread.schedule(this::keep, AGE, TimeUnit.MILLISECONDS);
            }
        }

        private void keep() {
            String text;
            synchronized (this) {
                scheduled = false;
                if (ended) {
                    return;
                }
                text = newest;
            }
            try {
                texts.keep(new UnsavedText(file, text, Instant.now()));
            } catch (IOException failure) {
                tell("Unsaved text cannot be kept", failure);
            }
        }
    }
}
