// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview;

import java.util.List;
import java.util.Optional;
import org.calx.language.place.Place;
import org.calx.publish.ReviewedCase;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.preview.proof.Sentences;
import org.calx.ui.preview.proof.Stretch;
import org.calx.ui.preview.screen.ProofCanvas;
import org.calx.ui.preview.screen.ProofReader;
import org.calx.ui.preview.source.SourceMap;
import org.calx.ui.view.CaseView;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.widgets.Composite;

/**
 * The manuscript as it is written, in the journal chosen. It is renewed when typing rests, and stays where it was scrolled to. A click on a
 * sentence leads to the line it came from; what came from the line at the caret is marked.
 */
public final class PreviewView extends CaseView {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.ui.preview";

    private PreviewHeader header;
    private ProofCanvas canvas;
    private FindBar find;
    private ProofMaker maker;
    private PreviewActions actions;
    private MadeProof shown;
    private MadeProof painted;
    private int caret = -1;
    private boolean caretMoved;

    @Override
    protected void createControls(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        maker = new ProofMaker(parent.getDisplay(), this::show, () -> showNothing("The manuscript cannot be shown, because of a fault in Calx. The error log tells more."));
        header = new PreviewHeader(parent);
        canvas = WidgetId.mark(new ProofCanvas(parent, new Reader()), "preview.canvas");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        find = new FindBar(parent, canvas);
        canvas.zoom(PreviewSettings.zoom());
        actions = new PreviewActions(canvas, this::followCaret);
        actions.contribute(getViewSite().getActionBars(), find::open);
        canvas.listen(() -> {
            PreviewSettings.zoom(canvas.zoom());
            actions.update();
        }, () -> painted = shown);
    }

    @Override
    protected void show(ReviewedCase subject, ReviewSnapshot review) {
        header.show(subject, review);
        maker.make(subject, review, shown);
    }

    private void show(MadeProof made) {
        if (canvas.isDisposed()) {
            return;
        }
        shown = made;
        canvas.show(made.proof(), made.changes());
        find.refresh();
        actions.update();
        followCaret();
    }

    @Override
    protected void showNothing(String reason) {
        maker.forget();
        shown = null;
        header.showNothing();
        canvas.show(reason);
        actions.update();
    }

    @Override
    protected void caretMoved(int offset) {
        caretMoved |= offset != caret;
        caret = offset;
        followCaret();
    }

    /** A text that has been changed since is not what is shown: its caret is followed when it has been reviewed. */
    private void followCaret() {
        if (shown == null || caret < 0 || !isCurrent()) {
            return;
        }
        List<Stretch> parts = shown.sources().at(caret).stream().map(ProofCanvas::part).toList();
        canvas.marks().mark(parts, caretMoved && PreviewSettings.follows());
        caretMoved = false;
    }

    private boolean isCurrent() {
        return editor().map(editor -> editor.document().document())
                .filter(document -> document instanceof IDocumentExtension4 stamped && stamped.getModificationStamp() == shown.review().stamp()).isPresent();
    }

    /** {@return the review whose manuscript has been painted last; empty for none} */
    public Optional<ReviewSnapshot> painted() {
        return Optional.ofNullable(painted).filter(made -> made == shown).map(MadeProof::review);
    }

    /** {@return the canvas that the manuscript is painted on} */
    public ProofCanvas canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        if (maker != null) {
            maker.forget();
        }
        super.dispose();
    }

    /** Goes from the manuscript to the text. */
    private final class Reader implements ProofReader {

        private Optional<Sentences.Part> source(SourceMap.Said what) {
            return shown == null ? Optional.empty() : shown.sources().source(what);
        }

        private int line(int offset) {
            return 1 + (int) shown.review().text().chars().limit(offset).filter(c -> c == '\n').count();
        }

        @Override
        public Optional<String> tell(SourceMap.Said what) {
            return source(what).map(part -> "Line " + line(part.start()) + " of the text");
        }

        @Override
        public void go(SourceMap.Said what) {
            source(what).ifPresent(part -> editor().ifPresent(editor -> {
                Place place = new Place(line(part.start()), 1, part.start(), part.length());
                editor.reveal(shown.review(), place, true);
            }));
        }

        @Override
        public void pointed(Optional<SourceMap.Said> what) {
            getViewSite().getActionBars().getStatusLineManager().setMessage(what.flatMap(this::tell).orElse(null));
        }
    }
}
