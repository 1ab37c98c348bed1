// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.hover;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.calx.ide.Stamped;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** Waits for an answer of the service: patiently in a background thread, hardly at all in the user interface's. */
final class Answers {

    private static final long PATIENCE = 3000;
    private static final long HASTE = 250;

    private Answers() {
    }

    /** {@return the answer; empty when there is none in time} */
    static <T> Optional<T> await(CompletableFuture<Stamped<Optional<T>>> question) {
        try {
            return question.get(Display.getCurrent() == null ? PATIENCE : HASTE, TimeUnit.MILLISECONDS).value();
        } catch (InterruptedException dismissed) {
            Thread.currentThread().interrupt();
        } catch (CancellationException | TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException failure) {
            ILog.of(Answers.class).error("The language service failed to answer", failure.getCause());
        }
        return Optional.empty();
    }
}
