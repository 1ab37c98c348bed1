// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.calx.ide.Analysis;
import org.calx.ide.CalxLanguageService;
import org.calx.ide.Findings;
import org.calx.ide.Stamped;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** A document in an editor. Keeps the service up to date with its text, and its listeners with what the service found. */
public final class OpenDocument implements IDocumentListener {

    private final IDocument document;
    private final Path path;
    private final IFile file;
    private final CalxLanguageService service;
    private final List<Consumer<Analysis>> listeners = new CopyOnWriteArrayList<>();
    private final LiveReview review = new LiveReview(this);
    private final ShownFindings findings;
    private volatile Findings checked;
    private final TextChanges changes = new TextChanges();
    private volatile Analysis analysis;
    private volatile Text text;

    /**
     * A version of the text.
     *
     * @param text  the whole text
     * @param stamp its number
     */
    public record Text(String text, long stamp) {
    }

    OpenDocument(IDocument document, Path path, IFile file, CalxLanguageService service) {
        this.document = document;
        this.path = path;
        this.file = file;
        this.service = service;
        findings = new ShownFindings(document, file);
    }

    void connect() {
        document.addDocumentListener(this);
        update();
        review.request();
    }

    void disconnect() {
        document.removeDocumentListener(this);
        service.close(path);
        review.close();
    }

    private void update() {
        text = new Text(document.get(), stamp());
        service.update(path, text.text(), text.stamp());
    }

    /** {@return the text as it is now; any thread may ask} */
    public Text text() {
        return text;
    }

    /** {@return the document} */
    public IDocument document() {
        return document;
    }

    /** {@return the file on disk} */
    public Path path() {
        return path;
    }

    /** {@return the file in the workspace; null when it is outside} */
    public IFile file() {
        return file;
    }

    /** {@return the service that knows the document under its {@link #path()}} */
    public CalxLanguageService service() {
        return service;
    }

    /** {@return what there is to see of the document beyond its text} */
    public LiveReview review() {
        return review;
    }

    /** {@return the last analysis, which may be about an older text; null before the first} */
    public Analysis analysis() {
        return analysis;
    }

    /** {@return whether an analysis is about the text as it is now} */
    public boolean isCurrent(Analysis candidate) {
        return candidate != null && isCurrent(candidate.stamp());
    }

    /** {@return whether a version of the text is the one as it is now} */
    public boolean isCurrent(long stamp) {
        return stamp == stamp();
    }

    /**
     * Adds a listener.
     *
     * @param listener told of analyses of the current text, in the user interface's thread
     */
    public void addListener(Consumer<Analysis> listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Consumer<Analysis> listener) {
        listeners.remove(listener);
    }

    /**
     * Finds a place of an analysed text again.
     *
     * @param seen   an analysis of this document
     * @param offset an offset in its text
     * @return the offset now
     */
    public int moved(Analysis seen, int offset) {
        return changes.moved(seen.stamp(), offset);
    }

    /**
     * Takes an answer of the service in the user interface's thread. Nothing is taken when the text has changed since the question.
     *
     * @param question what was asked about this document
     * @param action   told of the answer
     */
    public <T> void take(CompletableFuture<Stamped<T>> question, Consumer<T> action) {
        question.whenComplete((answer, failure) -> {
            if (failure != null && !(failure instanceof CancellationException)) {
                ILog.of(getClass()).error("The language service failed to answer", failure);
            } else if (failure == null && PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().getDisplay().isDisposed()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                    if (answer.stamp() == stamp()) {
                        action.accept(answer.value());
                    }
                });
            }
        });
    }

    void reviewed(ReviewSnapshot seen) {
        Findings known = checked;
        findings.reviewed(seen, known != null && known.stamp() == seen.stamp() ? known : null);
    }

    /** Something beside the document has changed. */
    void refresh() {
        checked = null; // no longer true
        service.refresh(path);
        review.refresh();
    }

    /** {@return what was found in a version of the text; empty when it has not been checked yet} */
    Optional<Findings> checked(long stamp) {
        Findings known = checked;
        return known != null && known.stamp() == stamp ? Optional.of(known) : Optional.empty();
    }

    void checked(Findings found) {
        checked = found;
        findings.checked(found);
        review.checked();
    }

    void accept(Analysis result, Display display) {
        analysis = result;
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (isCurrent(result)) {
                    changes.forgetBefore(result.stamp());
                    listeners.forEach(listener -> listener.accept(result));
                }
            });
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // only the text after the change matters
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        update();
        int inserted = event.getText() == null ? 0 : event.getText().length();
        changes.add(text.stamp(), event.getOffset(), event.getLength(), inserted);
        review.changed(text.stamp(), event.getOffset(), event.getLength(), inserted);
    }

    private long stamp() {
        return ((IDocumentExtension4) document).getModificationStamp();
    }
}
