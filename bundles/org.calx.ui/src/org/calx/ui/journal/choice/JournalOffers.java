// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.journal.choice;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.calx.publish.journal.JournalLibrary;
import org.calx.publish.journal.JournalOffer;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.core.runtime.ILog;

/** The journals that can be chosen for a case. Reading them takes a moment, so they are looked for in the background. May be used by any thread. */
public final class JournalOffers {

    private static final Map<Path, List<JournalOffer>> KNOWN = new ConcurrentHashMap<>();

    private JournalOffers() {
    }

    /** {@return the journals as they were when they were last looked for; none before the first time} */
    public static List<JournalOffer> known(Path file) {
        return KNOWN.getOrDefault(file, List.of());
    }

    /**
     * Looks for journals.
     *
     * @param file the file of a case
     * @return the journals, see {@link JournalLibrary#offered}; completed in another thread
     */
    public static CompletableFuture<List<JournalOffer>> look(Path file) {
        return OpenDocuments.language().thenApplyAsync(language -> {
            List<JournalOffer> found = new JournalLibrary(language).offered(file);
            KNOWN.put(file, found);
            return found;
        }).whenComplete((found, failure) -> {
            if (failure != null) {
                ILog.of(JournalOffers.class).error("The journals near a case cannot be listed", failure);
            }
        });
    }
}
