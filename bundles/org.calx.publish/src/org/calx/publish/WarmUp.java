// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import org.calx.manuscript.citation.CitationProcessor;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/**
 * Does for the first time, on a thread of its own, what an export does after the case is read. Setting up the language
 * takes about as long on the calling thread, so that with two processors this time is saved.
 * <p>
 * Nothing here may touch a class of the model or of EMF: two threads that initialise those from different ends wait for
 * each other for ever.
 */
public final class WarmUp {

    private WarmUp() {
    }

    /** Begins, and returns at once. */
    public static void start() {
        Thread thread = new Thread(WarmUp::run, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void run() {
        try {
            CitationProcessor.warmUp(CitationStyle.VANCOUVER);
            for (Vocabulary vocabulary : Vocabulary.values()) {
                Terminology.standard().terms(vocabulary);
            }
        } catch (RuntimeException | LinkageError e) {
            // the export itself meets the same fault and reports it with its place
            return;
        }
    }
}
