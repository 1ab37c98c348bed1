// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.calx.ide.Stamped;
import org.eclipse.core.runtime.Assert;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Display;

/** Waits for answers of the service in jobs; never to be used in the user interface's thread. */
public final class Patience {

    private static final long LOOK = 50;
    private static final int TRIES = 5;

    private Patience() {
    }

    /**
     * Asks until the text has rested long enough for an answer.
     *
     * @param question asks
     * @param monitor  stops the wait when it is cancelled
     * @return the answer; null when the text does not rest, or the file is not open
     * @throws OperationCanceledException when the monitor is cancelled
     */
    public static <T> Stamped<T> await(Supplier<CompletableFuture<Stamped<T>>> question, IProgressMonitor monitor) {
        Assert.isTrue(Display.getCurrent() == null, "the window must not wait");
        for (int i = 0; i < TRIES; i++) {
            try {
                return one(question.get(), monitor);
            } catch (CancellationException changed) {
                continue; // the text has changed meanwhile
            }
        }
        return null;
    }

    private static <T> T one(CompletableFuture<T> answer, IProgressMonitor monitor) {
        while (true) {
            try {
                return answer.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (monitor.isCanceled()) {
                    answer.cancel(false);
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException failure) {
                throw new IllegalStateException("The language service failed to answer", failure.getCause());
            }
        }
    }
}
