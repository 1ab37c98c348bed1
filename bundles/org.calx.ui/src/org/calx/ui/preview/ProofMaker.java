// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.publish.ReviewedCase;
import org.calx.publish.journal.ChosenJournal;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.preview.proof.PrintLook;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.setting.Changes;
import org.calx.ui.preview.source.SourceMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** Makes proofs of manuscripts beside the user interface's thread. Of several asked for at once only the last is made. */
final class ProofMaker {

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Calx preview").factory());

    private final Display display;
    private final Consumer<MadeProof> made;
    private final Runnable failed;
    private final AtomicLong wanted = new AtomicLong();

    /** Hands over what is made, or tells that nothing could be, in the display's thread. */
    ProofMaker(Display display, Consumer<MadeProof> made, Runnable failed) {
        this.display = display;
        this.made = made;
        this.failed = failed;
    }

    /** Asks for a proof; before is the one that is shown, or null. */
    void make(ReviewedCase subject, ReviewSnapshot review, MadeProof before) {
        long mine = wanted.incrementAndGet();
        THREAD.execute(() -> {
            if (wanted.get() == mine) {
                try {
                    MadeProof proof = made(subject, review, before);
                    later(mine, () -> made.accept(proof));
                } catch (RuntimeException fault) {
                    ILog.of(getClass()).error("A manuscript could not be shown", fault);
                    later(mine, failed);
                }
            }
        });
    }

    private void later(long mine, Runnable does) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (wanted.get() == mine) {
                    does.run();
                }
            });
        }
    }

    /** What was asked for is not wanted any more. */
    void forget() {
        wanted.incrementAndGet();
    }

    private static MadeProof made(ReviewedCase subject, ReviewSnapshot review, MadeProof before) {
        PrintLook look = PrintLook.of(review.review().journal().map(ChosenJournal::profile).orElse(JournalProfile.CARE));
        Proof proof = Proof.of(subject.manuscript(), look);
        Changes changes = before != null && before.isOf(subject, review) ? new Changes(before.proof(), proof) : null;
        return new MadeProof(subject, review, proof, changes, new SourceMap(proof, subject.places(), subject.place(), review.text()));
    }
}
