// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.ui.figure.canvas.Scene;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** Draws the figures of one view outside the user interface's thread. Only the last one asked for is delivered. */
final class FigureArtist {

    private static final ExecutorService THREAD = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().priority(Thread.NORM_PRIORITY - 1).name("Calx figures").factory());

    private final Display display;
    private final AtomicLong wanted = new AtomicLong();

    FigureArtist(Display display) {
        this.display = display;
    }

    /** Makes a figure. */
    @FunctionalInterface
    interface Work {

        /**
         * Makes it.
         *
         * @throws NothingToDraw if the case does not record enough
         */
        Scene draw() throws NothingToDraw;
    }

    /**
     * Draws.
     *
     * @param work    draws, in another thread
     * @param figure  gets the figure, in the user interface's thread
     * @param nothing gets the reason when there is none, in the same thread
     */
    void draw(Work work, Consumer<Scene> figure, Consumer<String> nothing) {
        long mine = wanted.incrementAndGet();
        THREAD.execute(() -> {
            if (wanted.get() != mine) {
                return;
            }
            Runnable result;
            try {
                Scene scene = work.draw();
                result = () -> figure.accept(scene);
            } catch (NothingToDraw reason) {
                result = () -> nothing.accept(reason.getMessage());
            } catch (RuntimeException fault) {
                ILog.of(getClass()).error("A figure could not be drawn", fault);
                result = () -> nothing.accept("The figure could not be drawn, because of a fault in Calx. The error log tells more.");
            }
            deliver(result, mine);
        });
    }

    private void deliver(Runnable result, long mine) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (wanted.get() == mine) {
                    result.run();
                }
            });
        }
    }

    /** Delivers nothing any more that was asked for so far. */
    void forget() {
        wanted.incrementAndGet();
    }
}
