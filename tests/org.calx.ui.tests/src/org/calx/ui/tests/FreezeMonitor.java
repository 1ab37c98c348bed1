// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Watches that the user interface's thread gets back to its events. Between two events it samples what the thread does, and adds up the time
 * that is spent in code of some packages or in what that code calls of the JDK, SWT and libraries: time on a processor, and time waiting. Time in
 * which another program had the processor does not count, nor does work of the workbench, which we can only cause.
 */
final class FreezeMonitor {

    private static final Duration INTERVAL = Duration.ofMillis(10);
    private static final List<String> CALLED = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.eclipse.swt.", "org.eclipse.emf.",
            "org.eclipse.xtext.", "org.antlr.", "com.google.", "com.github.weisj.", "org.eclipse.jface.text.Document", "org.eclipse.jface.text.AbstractDocument",
            "org.eclipse.core.internal.jobs.", "org.eclipse.core.runtime.");

    private final Display display;
    private final Duration limit;
    private final Predicate<String> ours;
    private final Predicate<String> excused;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> freezes = new ArrayList<>();
    private volatile long boundary = System.nanoTime();
    private volatile boolean asleep;
    private volatile boolean ended;
    private volatile long rounds;

    /**
     * Begins to watch.
     *
     * @param display whose thread is watched
     * @param limit   how long it may be kept from its events
     * @param ours    whether the class with a name is one whose time counts
     * @param excused whether it does not count when the class with a name calls it
     */
    FreezeMonitor(Display display, Duration limit, Predicate<String> ours, Predicate<String> excused) {
        this.display = display;
        this.limit = limit;
        this.ours = ours;
        this.excused = excused;
        for (int event : new int[] {SWT.PreEvent, SWT.PostEvent, SWT.Sleep, SWT.Wakeup}) {
            display.addListener(event, happened -> {
                asleep = happened.type == SWT.Sleep;
                boundary = System.nanoTime();
            });
        }
        Thread.ofPlatform().name("Freeze monitor").daemon().start(this::watch);
    }

    void end() {
        ended = true;
    }

    /** What kept the thread since this was asked last, each with the lines that took the time. */
    List<String> freezes() {
        for (long now = rounds; rounds < now + 2 && !ended;) {
            LockSupport.parkNanos(INTERVAL.toNanos()); // until what came before has been seen
        }
        synchronized (freezes) {
            List<String> all = List.copyOf(freezes);
            freezes.clear();
            return all;
        }
    }

    private void watch() {
        Thread watched = display.getThread();
        List<String> samples = new ArrayList<>();
        long begin = boundary;
        long spent = 0;
        long cpu = 0;
        long wall = 0;
        while (!ended) {
            LockSupport.parkNanos(INTERVAL.toNanos());
            rounds++;
            long last = boundary;
            if (last != begin || asleep) {
                report(spent, samples);
                samples.clear();
                begin = last;
                spent = 0;
                cpu = threads.getThreadCpuTime(watched.threadId());
                wall = System.nanoTime();
                continue;
            }
            StackTraceElement[] stack = watched.getStackTrace();
            boolean waiting = watched.getState() != Thread.State.RUNNABLE;
            long cpuNow = threads.getThreadCpuTime(watched.threadId());
            long wallNow = System.nanoTime();
            Optional<String> line = line(stack);
            if (boundary == begin && line.isPresent()) {
                spent += waiting ? wallNow - wall : cpuNow - cpu;
                samples.add(line.get());
            }
            cpu = cpuNow;
            wall = wallNow;
        }
    }

    private void report(long spent, List<String> samples) {
        if (spent > limit.toNanos()) {
            String lines = samples.stream().collect(Collectors.groupingBy(line -> line, Collectors.counting())).entrySet().stream()
                    .sorted((one, other) -> Long.compare(other.getValue(), one.getValue())).limit(5)
                    .map(entry -> entry.getValue() + " x " + entry.getKey()).collect(Collectors.joining("\n    "));
            synchronized (freezes) {
                freezes.add(Duration.ofNanos(spent).toMillis() + " ms without an event in\n    " + lines);
            }
        }
    }

    /** {@return what the code that counts is doing; empty when the time is that of others} */
    private Optional<String> line(StackTraceElement[] stack) {
        int first = 0;
        while (first < stack.length && !ours.test(stack[first].getClassName())) {
            if (!isCalled(stack[first++].getClassName())) {
                return Optional.empty();
            }
        }
        int caller = first;
        while (caller < stack.length && (ours.test(stack[caller].getClassName())
                || isCalled(stack[caller].getClassName()) && !stack[caller].getClassName().startsWith("org.eclipse.swt."))) {
            caller++; // what SWT calls is an event, whoever lets it happen
        }
        if (first == stack.length || caller < stack.length && excused.test(stack[caller].getClassName())) {
            return Optional.empty();
        }
        String top = Arrays.stream(stack, Math.max(0, first - 1), Math.min(first + 3, stack.length)).map(StackTraceElement::toString)
                .collect(Collectors.joining("\n        "));
        return Optional.of(top + "\n        called by " + Arrays.stream(stack, first, stack.length).filter(frame -> ours.test(frame.getClassName()))
                .reduce((one, next) -> next).map(StackTraceElement::toString).orElse("nobody"));
    }

    private static boolean isCalled(String name) {
        return CALLED.stream().anyMatch(name::startsWith);
    }
}
