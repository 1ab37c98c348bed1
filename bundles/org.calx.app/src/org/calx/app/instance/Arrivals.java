// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.instance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** The files that reach a Studio from outside while it runs: kept until its window is open, then opened there. Any thread. */
public final class Arrivals {

    private final List<Path> early = new ArrayList<>();
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private Executor ui;
    private Consumer<List<Path>> window;
    private boolean closed;

    /**
     * Takes files from a start.
     *
     * @param files absolute paths; empty when the window is only to come to the front
     * @return done when they are in the window's hands, or will be once it is open; fails when the Studio is closing
     */
    public synchronized CompletableFuture<Void> take(List<Path> files) {
        if (closed) {
            return CompletableFuture.failedFuture(new RejectedExecutionException("closing"));
        }
        if (window == null) {
            early.addAll(files);
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> taken = new CompletableFuture<>();
        waiting.add(taken);
        ui.execute(() -> deliver(files, taken));
        return taken;
    }

    /**
     * Delivers what came before, and from now on what comes.
     *
     * @param thread where the window's work is done
     * @param opener opens files and brings the window to the front
     */
    public synchronized void windowIsOpen(Executor thread, Consumer<List<Path>> opener) {
        ui = thread;
        window = opener;
        if (!early.isEmpty()) {
            take(List.copyOf(early));
            early.clear();
        }
    }

    /** Takes no more; who waits is told, and starts a Studio of its own. */
    public synchronized void close() {
        closed = true;
        waiting.forEach(taken -> taken.completeExceptionally(new RejectedExecutionException("closing")));
        waiting.clear();
    }

    private void deliver(List<Path> files, CompletableFuture<Void> taken) {
        synchronized (this) {
            if (!waiting.remove(taken)) {
                return; // its sender was told to go elsewhere
            }
        }
        window.accept(files);
        taken.complete(null);
    }
}
