// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Time that the processor spends on the calling thread; other programs hardly change it. */
final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {
    }

    /** What is measured. */
    interface Task {
        void run() throws IOException;
    }

    /** {@return nanoseconds of the calling thread} */
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** {@return the mean of a number of runs in milliseconds} */
    static double of(Task task, int runs) throws IOException {
        long start = now();
        for (int i = 0; i < runs; i++) {
            task.run();
        }
        return (now() - start) / 1e6 / Math.max(1, runs);
    }
}
