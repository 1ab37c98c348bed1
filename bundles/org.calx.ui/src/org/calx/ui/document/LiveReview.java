// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.calx.ide.Findings;
import org.calx.language.CalxLanguage;
import org.calx.language.Review;
import org.calx.publish.CaseReview;
import org.calx.publish.CaseReviewer;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalException;
import org.calx.publish.journal.JournalLibrary;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;

/**
 * Reviews an open document for its journal whenever typing rests: manuscript, counters, CARE checklist, findings. All documents share
 * one thread; what changes meanwhile stops the review of the older text.
 */
public final class LiveReview {

    private static final ScheduledExecutorService THREAD = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().priority(Thread.NORM_PRIORITY - 1).name("Calx review").factory());

    private final OpenDocument document;
    private final TextChanges changes = new TextChanges();
    private final TypingRhythm rhythm = new TypingRhythm();
    private final List<Consumer<ReviewSnapshot>> listeners = new CopyOnWriteArrayList<>();
    private volatile ReviewSnapshot last;
    private volatile Future<?> scheduled;
    private final AtomicLong wanted = new AtomicLong();
    /** The last review that came to its end before the author typed on, even if it failed. */
    private volatile long done;
    /** The review that waits for the check of its text; 0 for none. */
    private final AtomicLong waiting = new AtomicLong();
    private volatile boolean closed;
    private volatile JournalLibrary library;

    LiveReview(OpenDocument document) {
        this.document = document;
    }

    /** {@return the last review, which may be of an older text; null before the first} */
    public ReviewSnapshot last() {
        return last;
    }

    /** {@return the journal the document is reviewed for; empty for none in particular, or when the one chosen cannot be used} */
    public Optional<ChosenJournal> journal() {
        ReviewSnapshot seen = last;
        return seen == null ? Optional.empty() : seen.review().journal();
    }

    /**
     * Adds a listener.
     *
     * @param listener told of reviews of the current text, in the user interface's thread
     */
    public void addListener(Consumer<ReviewSnapshot> listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Consumer<ReviewSnapshot> listener) {
        listeners.remove(listener);
    }

    /**
     * Finds a place of a reviewed text again.
     *
     * @param seen   a review of this document
     * @param offset an offset in its text
     * @return the offset now
     */
    public int moved(ReviewSnapshot seen, int offset) {
        return changes.moved(seen.stamp(), offset);
    }

    /** The text has changed, in the user interface's thread. */
    void changed(long stamp, int offset, int removed, int inserted) {
        changes.add(stamp, offset, removed, inserted);
        rhythm.typed(System.nanoTime());
        request();
    }

    /** Reviews the text again, because something beside it has changed: its journal, a figure, a reference file. */
    void refresh() {
        library = null;
        request();
    }

    void request() {
        Future<?> before = scheduled;
        if (before != null) {
            before.cancel(false);
        }
        long mine = wanted.incrementAndGet();
        long pause = done == mine - 1 ? TypingRhythm.SHORTEST : rhythm.pause(); // who has typed on before the last review was there goes on
        scheduled = THREAD.schedule(() -> review(mine), pause, TimeUnit.MILLISECONDS);
    }

    /** A text has been checked: the findings come first, so that a review waits for them, and need not find them again. */
    void checked() {
        long mine = waiting.getAndSet(0);
        if (mine != 0) {
            THREAD.execute(() -> review(mine));
        }
    }

    void close() {
        closed = true;
        wanted.incrementAndGet();
    }

    private void review(long mine) {
        OpenDocument.Text text = document.text();
        Optional<Findings> findings = document.checked(text.stamp());
        if (findings.isEmpty()) {
            waiting.set(mine);
            if (document.checked(text.stamp()).isPresent()) {
                checked(); // it has come just now
            }
            return;
        }
        try {
            CalxLanguage language = OpenDocuments.language().join();
            Optional<ChosenJournal> journal = Optional.empty();
            Optional<String> problem = Optional.empty();
            try {
                journal = chosen(language, document.path());
            } catch (JournalException unusable) {
                problem = Optional.of(unusable.getMessage());
            }
            CaseReview review = new CaseReviewer(language).review(language.parse(document.path(), text.text()),
                    findings.map(known -> new Review(known.findings(), known.confirmed())), journal, () -> wanted.get() != mine);
            review.failure().ifPresent(fault -> ILog.of(getClass()).error("A case could not be reviewed", fault));
            accept(new ReviewSnapshot(review, text.text(), text.stamp(), problem), mine);
        } catch (CancellationException outdated) {
            return; // a newer text waits already
        } catch (RuntimeException failure) {
            done = mine;
            ILog.of(getClass()).error("A case could not be reviewed", failure);
        }
    }

    private Optional<ChosenJournal> chosen(CalxLanguage language, Path file) throws JournalException {
        Optional<String> name = JournalChoices.of(file);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        JournalLibrary journals = library;
        if (journals == null) {
            journals = new JournalLibrary(language);
            library = journals;
        }
        return Optional.of(journals.find(name.get(), file));
    }

    private void accept(ReviewSnapshot seen, long mine) {
        done = mine;
        if (closed || wanted.get() != mine) {
            return;
        }
        last = seen;
        document.reviewed(seen);
        if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().getDisplay().isDisposed()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (last == seen && !closed) {
                    changes.forgetBefore(seen.stamp());
                    listeners.forEach(listener -> listener.accept(seen));
                }
            });
        }
    }
}
