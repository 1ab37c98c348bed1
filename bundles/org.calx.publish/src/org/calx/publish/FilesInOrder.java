// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many files at once, and hands over the results in the order of the files. */
public final class FilesInOrder {

    /** Room for text that nests deeply; only what is used is taken from memory. */
    private static final long STACK_BYTES = 64L << 20;

    private FilesInOrder() {
    }

    /**
     * Works on files with as many threads as there are processors.
     *
     * @param files    the files
     * @param work     what to do with one; called on several threads
     * @param canceled asked between files whether to stop
     * @param done     gets each result in the order of the files, as soon as it and those before it are there; called on
     *                 the calling thread
     * @throws CancellationException if it was stopped, after the files begun are finished
     */
    public static <R> void forEach(List<Path> files, Function<Path, R> work, BooleanSupplier canceled, Consumer<R> done) {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), files.size()));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, FilesInOrder::worker)) {
            try {
                List<Future<R>> results = new ArrayList<>();
                for (Path file : files) {
                    results.add(pool.submit(() -> {
                        if (canceled.getAsBoolean()) {
                            throw new CancellationException();
                        }
                        return work.apply(file);
                    }));
                }
                for (Future<R> result : results) {
                    done.accept(get(result));
                }
            } catch (RuntimeException | Error e) {
                pool.shutdownNow();
                throw e;
            }
        }
    }

    private static <R> R get(Future<R> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(null, work, "case files", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
