// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.calx.ide.Analysis;
import org.calx.ide.folding.Fold;
import org.calx.ide.folding.FoldKind;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.ViewedDocument;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.graphics.Point;

/**
 * Offers what can be folded. Nothing is folded at first; what the author has folded stays so while the text around it, or its own first
 * line, changes.
 */
public final class CaseFolding implements IReconciler, IProjectionListener, ViewedDocument.Listener {

    /** A fold that knows what it folds. */
    private final class Folded extends ProjectionAnnotation {

        private final FoldKind kind;

        Folded(FoldKind kind) {
            this.kind = kind;
        }

        @Override
        public void markCollapsed() {
            leave(this);
            super.markCollapsed();
        }
    }

    private record Place(int line, FoldKind kind) {
    }

    private final ViewedDocument viewed = new ViewedDocument(this);
    private ProjectionViewer viewer;

    @Override
    public void install(ITextViewer installed) {
        if (installed instanceof ProjectionViewer projection) {
            viewer = projection;
            viewer.addProjectionListener(this);
            viewed.follow(viewer);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            viewer.removeProjectionListener(this);
            viewed.leave();
            viewer = null;
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void arrived(OpenDocument document) {
        ask();
    }

    @Override
    public void projectionEnabled() {
        ask();
    }

    @Override
    public void projectionDisabled() {
        // the viewer forgets its folds
    }

    @Override
    public void accept(Analysis analysis) {
        ask();
    }

    private void ask() {
        OpenDocument asked = viewed.get();
        if (asked != null) {
            asked.take(asked.service().folds(asked.path()), found -> {
                if (asked == viewed.get() && viewer.getProjectionAnnotationModel() != null) {
                    update(found, viewer.getProjectionAnnotationModel());
                }
            });
        }
    }

    private void update(List<Fold> folds, ProjectionAnnotationModel model) {
        try {
            Map<Place, Folded> known = new HashMap<>();
            List<Annotation> gone = new ArrayList<>();
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                Position position = model.getPosition(annotation);
                if (!(annotation instanceof Folded folded) || position == null || position.isDeleted()
                        || known.putIfAbsent(new Place(line(position.offset), folded.kind), folded) != null) {
                    gone.add(annotation);
                }
            }
            Map<Annotation, Position> added = new HashMap<>();
            for (Fold fold : folds) {
                Position position = lines(fold);
                Folded folded = known.remove(new Place(line(fold.offset()), fold.kind()));
                if (folded == null) {
                    added.put(new Folded(fold.kind()), position);
                } else if (!position.equals(model.getPosition(folded))) {
                    model.modifyAnnotationPosition(folded, position);
                }
            }
            gone.addAll(known.values());
            if (!gone.isEmpty() || !added.isEmpty()) {
                model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
            }
        } catch (BadLocationException impossible) {
            ILog.of(getClass()).error("Folds of another text", impossible);
        }
    }

    /** The caret comes out to the first line before the others are folded away; the viewer would put it behind them, and loses the line it is in. */
    private void leave(Folded folded) {
        Position position = viewer == null || viewer.getProjectionAnnotationModel() == null ? null
                : viewer.getProjectionAnnotationModel().getPosition(folded);
        if (position == null || viewed.get() == null) {
            return;
        }
        try {
            IRegion first = viewed.get().document().getLineInformationOfOffset(position.offset);
            int end = first.getOffset() + first.getLength();
            Point selection = viewer.getSelectedRange();
            if (selection.x + selection.y > end && selection.x < position.offset + position.length) {
                viewer.setSelectedRange(end, 0);
            }
        } catch (BadLocationException impossible) {
            ILog.of(getClass()).error("A fold outside of its text", impossible);
        }
    }

    private int line(int offset) throws BadLocationException {
        return viewed.get().document().getLineOfOffset(offset);
    }

    /** A fold takes whole lines, with the end of the last one. */
    private Position lines(Fold fold) throws BadLocationException {
        IDocument text = viewed.get().document();
        int last = text.getLineOfOffset(fold.offset() + fold.length());
        return new Position(fold.offset(), text.getLineOffset(last) + text.getLineLength(last) - fold.offset());
    }
}
