// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** The cases opened lately, kept with the workspace. Used in the user interface's thread. */
public final class RecentFiles {

    private static final String KEY = "recentFiles";
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static volatile Set<Path> missing = Set.of();

    private RecentFiles() {
    }

    /** {@return the files, the last one first; which are gone, as far as the last look at the disk told} */
    public static List<RecentEntry> entries() {
        return files().stream().map(file -> new RecentEntry(file, missing.contains(file))).toList();
    }

    /** Looks on the disk, which may be far away, in a job; listeners are told when something is gone or back. */
    public static void look() {
        Job job = Job.createSystem("Looking for recent cases", monitor -> {
            Set<Path> gone = files().stream().filter(file -> !Files.isRegularFile(file)).collect(Collectors.toSet());
            if (!gone.equals(missing)) {
                missing = gone;
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> LISTENERS.forEach(Runnable::run));
            }
        });
        job.schedule();
    }

    private static List<Path> files() {
        return RecentList.of(preferences().get(KEY, "")).files();
    }

    /** Remembers that a file was opened. */
    public static void opened(Path file) {
        missing = missing.stream().filter(gone -> !gone.equals(file)).collect(Collectors.toSet());
        change(list -> list.with(file));
    }

    /** Forgets a file. */
    public static void forget(Path file) {
        change(list -> list.without(file));
    }

    /** Forgets all files. */
    public static void forgetAll() {
        change(list -> new RecentList(List.of()));
    }

    /**
     * Adds a listener.
     *
     * @param listener told after every change
     */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Removes a listener. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    private static void change(UnaryOperator<RecentList> how) {
        String before = preferences().get(KEY, "");
        String after = how.apply(RecentList.of(before)).toText();
        if (after.equals(before)) {
            return;
        }
        preferences().put(KEY, after);
        try {
            preferences().flush();
        } catch (BackingStoreException failure) {
            ILog.of(RecentFiles.class).warn("The list of recent files could not be kept", failure);
        }
        LISTENERS.forEach(Runnable::run);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.calx.app");
    }
}
