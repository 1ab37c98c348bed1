// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The journal chosen for each case file, remembered in the workspace. May be used by any thread. */
public final class JournalChoices {

    private static final String NODE = "org.calx.ui/journals";

    private static final List<Consumer<Path>> LISTENERS = new CopyOnWriteArrayList<>();

    private JournalChoices() {
    }

    /** {@return the name of the journal a file is written for; empty for none in particular} */
    public static Optional<String> of(Path file) {
        return Optional.ofNullable(node().get(file.toString(), null));
    }

    /**
     * Chooses a journal.
     *
     * @param file    a case file
     * @param journal the name of a journal as {@link org.calx.publish.journal.JournalLibrary#find} takes it; empty for none in particular
     */
    public static void choose(Path file, Optional<String> journal) {
        if (of(file).equals(journal)) {
            return;
        }
        journal.ifPresentOrElse(name -> node().put(file.toString(), name), () -> node().remove(file.toString()));
        try {
            node().flush();
        } catch (BackingStoreException failure) {
            ILog.of(JournalChoices.class).warn("The choice of a journal could not be saved", failure);
        }
        LISTENERS.forEach(listener -> listener.accept(file));
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Adds a listener that is told the file for which another journal was chosen, in the thread of the choice. */
    public static void addListener(Consumer<Path> listener) {
        LISTENERS.add(listener);
    }

    /** Removes a listener. */
    public static void removeListener(Consumer<Path> listener) {
        LISTENERS.remove(listener);
    }
}
