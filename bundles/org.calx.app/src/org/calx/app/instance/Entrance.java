// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Decides at the door of a workspace which start becomes its Studio. */
public final class Entrance {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private Entrance() {
    }

    /** What a start is to do. */
    public enum Way {
        /** The workspace is ours: open the window. */
        IN,
        /** A running Studio opens the files: end. */
        HANDED_OVER,
        /** Somebody has the workspace and does not answer: say so, and end. */
        BARRED
    }

    /** The lock of a workspace; the system gives it back when its holder ends, however it ends. */
    @FunctionalInterface
    public interface Lock {

        /**
         * Tries to lock, without waiting.
         *
         * @return whether the workspace is ours now
         * @throws IOException when it cannot be locked at all
         */
        boolean take() throws IOException;
    }

    /**
     * Locks the workspace, or hands the files to the Studio that has it. One that is just starting or closing is waited for.
     * Waits in the calling thread, before there is a window.
     *
     * @param lock     the lock of the workspace
     * @param area     the folder that holds its state
     * @param files    absolute paths to open
     * @param patience how long to wait for somebody who has the workspace and does not answer
     * @return what to do
     * @throws IOException when the workspace cannot be locked at all
     */
    public static Way of(Lock lock, Path area, List<Path> files, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        do {
            if (lock.take()) {
                return Way.IN;
            }
            switch (RunningInstance.send(area, files, patience)) {
                case TAKEN -> {
                    return Way.HANDED_OVER;
                }
                case SILENT -> {
                    return Way.BARRED;
                }
                case ABSENT -> LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        } while (System.nanoTime() - end < 0);
        return Way.BARRED;
    }
}
