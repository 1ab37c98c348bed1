// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The monitor that all window tests run under notices what it should, and only that. */
class FreezeMonitorTest {

    @RegisterExtension
    private final Studio studio = new Studio();

    private final FreezeMonitor monitor = new FreezeMonitor(Display.getDefault(), Duration.ofMillis(100), Slow.class.getName()::equals, name -> false);

    /** Code that keeps the thread. */
    private static final class Slow {

        private Slow() {
        }

        static void await(long millis) {
            try {
                assertTrue(!new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        static int compute(long millis) {
            int sum = 0;
            for (long end = System.nanoTime() + millis * 1_000_000; System.nanoTime() < end;) {
                sum += Long.hashCode(end);
            }
            return sum;
        }
    }

    @AfterEach
    void end() {
        monitor.end();
    }

    private List<String> after(Runnable work) {
        studio.settle();
        monitor.freezes();
        Display.getDefault().asyncExec(work);
        studio.rest();
        return monitor.freezes();
    }

    @Test
    void noticesCodeThatWaits() {
        List<String> freezes = after(() -> Slow.await(400));
        assertEquals(1, freezes.size(), freezes.toString());
        assertTrue(freezes.getFirst().contains("Slow.await"), freezes.toString());
    }

    @Test
    void noticesCodeThatComputes() {
        List<String> freezes = after(() -> Slow.compute(1000)); // so that half of it counts on a machine that is busy
        assertEquals(1, freezes.size(), freezes.toString());
        assertTrue(freezes.getFirst().contains("Slow.compute"), freezes.toString());
    }

    @Test
    void allowsWhatIsShort() {
        assertEquals(List.of(), after(() -> Slow.await(30)));
    }

    @Test
    void allowsLongWorkThatLetsEventsThrough() {
        assertEquals(List.of(), after(() -> {
            for (int i = 0; i < 10; i++) {
                Slow.await(30);
                Display.getDefault().update();
                studio.settle();
            }
        }));
    }
}
