// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.calx.ide.Analysis;
import org.calx.ide.highlighting.TokenHighlighter;
import org.calx.spelling.Speller;
import org.calx.spelling.WordPlace;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.document.ViewedDocument;
import org.calx.ui.preference.WritingPreferences;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;

/** Keeps the marks of misspelt words in an editor up to date, in a job, when typing rests. The words at the caret are left alone until then. */
public final class SpellingMarks implements IReconciler, ViewedDocument.Listener {

    private static final long PAUSE_MILLIS = 400;

    private final Job job = new Job("Spelling") {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            look(monitor);
            return Status.OK_STATUS;
        }
    };
    private final Runnable wordsChanged = this::again;
    private final IPropertyChangeListener preferences = event -> {
        if (event.getProperty().equals(SpellingPreferences.ENABLED) || event.getProperty().equals(SpellingPreferences.ENGLISH)) {
            again();
        }
    };
    private final ViewedDocument viewed = new ViewedDocument(this);
    private ITextViewer viewer;
    private volatile String text;
    private volatile long stamp;
    private volatile boolean fresh;
    private Misspellings misspellings;

    /** Created by the workbench for each editor. */
    public SpellingMarks() {
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
    }

    @Override
    public void install(ITextViewer installed) {
        viewer = installed;
        OwnWords.ofWorkspace().addListener(wordsChanged);
        WritingPreferences.store().addPropertyChangeListener(preferences);
        viewed.follow(viewer);
    }

    @Override
    public void uninstall() {
        viewed.leave();
        OwnWords.ofWorkspace().removeListener(wordsChanged);
        WritingPreferences.store().removePropertyChangeListener(preferences);
        job.cancel();
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void arrived(OpenDocument document) {
        request();
    }

    /** The text has changed and was analysed: what is typed just now has come to rest. */
    @Override
    public void accept(Analysis analysis) {
        request();
    }

    /** The dictionary has changed. */
    private void again() {
        fresh = true;
        if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.getTextWidget().getDisplay().asyncExec(this::request);
        }
    }

    private void request() {
        OpenDocument document = viewed.get();
        if (document != null) {
            text = document.document().get();
            stamp = ((IDocumentExtension4) document.document()).getModificationStamp();
            job.cancel();
            job.schedule(PAUSE_MILLIS);
        }
    }

    private void look(IProgressMonitor monitor) {
        if (misspellings == null || fresh) {
            fresh = false;
            misspellings = new Misspellings(new Speller(SpellingPreferences.english()), OwnWords.ofWorkspace()::knows);
        }
        TokenHighlighter tokens = OpenDocuments.service().tokens().getNow(null);
        String read = text;
        long version = stamp;
        List<WordPlace> words = tokens == null || !SpellingPreferences.isEnabled() ? List.of() : misspellings.in(read, tokens.highlight(read));
        if (!monitor.isCanceled()) {
            Display.getDefault().asyncExec(() -> show(words, version));
        }
    }

    private void show(List<WordPlace> words, long version) {
        OpenDocument document = viewed.get();
        if (document == null || ((IDocumentExtension4) document.document()).getModificationStamp() != version
                || !(viewer instanceof ISourceViewer source) || source.getAnnotationModel() == null) {
            return;
        }
        IAnnotationModel model = source.getAnnotationModel();
        Map<WordPlace, SpellingMark> shown = new HashMap<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof SpellingMark mark) {
                Position position = model.getPosition(mark);
                shown.put(new WordPlace(position == null ? -1 : position.getOffset(), mark.word()), mark);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        for (WordPlace word : words) {
            if (shown.remove(word) == null) {
                added.put(new SpellingMark(word.text()), new Position(word.offset(), word.text().length()));
            }
        }
        List<Annotation> gone = new ArrayList<>(shown.values());
        if (model instanceof IAnnotationModelExtension extension && !(gone.isEmpty() && added.isEmpty())) {
            extension.replaceAnnotations(gone.toArray(Annotation[]::new), added);
        }
    }
}
