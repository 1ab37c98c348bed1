// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.List;
import java.util.Optional;
import org.calx.ui.preview.proof.Piece;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.proof.ProofText;
import org.calx.ui.preview.proof.Saying;
import org.calx.ui.preview.proof.Stretch;
import org.calx.ui.preview.setting.Area;
import org.calx.ui.preview.setting.Changes;
import org.calx.ui.preview.source.SourceMap.Said;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A proof on a desk, to be scrolled through. Only what can be seen is set and painted; the rest is measured when there is nothing else to do. */
public final class ProofCanvas extends Canvas {

    private static final int MARGIN = 24;

    private final FigureImages images = new FigureImages(getDisplay(), this::redrawIfThere);
    private final Fonts fonts = new Fonts(getDisplay());
    private final IPropertyChangeListener theme = event -> {
        if (ProofColours.concerns(event.getProperty())) {
            recolour();
        }
    };
    private final ProofReader reader;
    private final ProofKeys keys = new ProofKeys(this);
    private final ProofScroll scroll = new ProofScroll(this);
    private final ProofMarks marks = new ProofMarks(this);
    private ProofWindow window;
    private ProofText text;
    private String message = "";
    private Zoom zoom = Zoom.PRINT;
    /** How many per cent the monitor magnifies; asking it takes too long to do so on each painting. */
    private int magnified = getMonitor().getZoom();
    private Runnable zoomed = () -> { };
    private Runnable painted = () -> { };

    /** An empty desk. */
    public ProofCanvas(Composite parent, ProofReader reader) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        this.reader = reader;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.ZoomChanged, event -> magnified = getMonitor().getZoom());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> release());
        scroll.listen();
        ProofColours.addListener(theme);
        new ProofMouse(this).listen();
        keys.listen();
        new ProofVoice(this).listen();
    }

    /**
     * Shows a proof.
     *
     * @param proof   the proof
     * @param changes what it changes of the one that is shown; null for one that has nothing to do with it
     */
    public void show(Proof proof, Changes changes) {
        boolean follows = window != null && changes != null && changes.before() == window.proof();
        message = "";
        text = null;
        if (window == null) {
            window = new ProofWindow(getDisplay(), proof);
            window.zoom(zoom);
            Rectangle client = getClientArea();
            window.resize(client.width, client.height);
        } else {
            window.show(proof, follows ? changes : null);
        }
        marks.follow(follows ? changes : null);
        changed();
    }

    /** Shows a sentence in place of a proof. */
    public void show(String sentence) {
        message = sentence;
        text = null;
        marks.follow(null);
        if (window != null) {
            window.dispose();
            window = null;
        }
        changed();
    }

    private void changed() {
        scroll.update();
        redraw();
        scroll.measureLater();
    }

    /** {@return the proof that is shown; empty when there is none} */
    public Optional<Proof> proof() {
        return Optional.ofNullable(window).map(ProofWindow::proof);
    }

    /** {@return what is said in place of a proof; empty for nothing} */
    public String message() {
        return message;
    }

    /** {@return the text that is shown} */
    public String text() {
        return window == null ? message : proofText().text();
    }

    ProofText proofText() {
        if (text == null) {
            text = ProofText.of(window.proof());
        }
        return text;
    }

    ProofWindow window() {
        return window;
    }

    ProofReader reader() {
        return reader;
    }

    /** {@return what stands out in the proof: marked, pointed at, found or selected} */
    public ProofMarks marks() {
        return marks;
    }

    /** Moves to a part of the proof. */
    public void reveal(Stretch part) {
        window.reveal(part);
        scroll.update();
        redraw();
    }

    /** Moves so that a piece stands at the upper edge. */
    public void revealTop(int piece) {
        if (window != null) {
            window.galley().show(piece, -MARGIN);
            scroll.update();
            redraw();
        }
    }

    /** Leads to the text that the marked sentence came from. */
    public void goToText() {
        if (window != null) {
            keys.goToText();
        }
    }

    /** {@return what is said at a point; empty when nothing is known of its origin} */
    Optional<Said> said(int x, int y) {
        if (window == null) {
            return Optional.empty();
        }
        int picture = window.pictureAt(x, y);
        if (picture >= 0) {
            return window.proof().pieces().get(picture).sayings().stream().findFirst().map(saying -> new Said(picture, saying));
        }
        return window.at(x, y).filter(pointed -> pointed.hit().on()).flatMap(pointed -> piece(pointed.piece())
                .saying(pointed.hit().cell(), pointed.hit().character()).map(saying -> new Said(pointed.piece(), saying)));
    }

    Piece piece(int piece) {
        return window.proof().pieces().get(piece);
    }

    /** {@return the part of the proof that says something} */
    public static Stretch part(Said said) {
        Saying saying = said.saying();
        return Stretch.of(said.piece(), saying.cell(), saying.start(), saying.end());
    }

    /** {@return where a part of the proof is on the canvas; empty when there is no proof} */
    public List<Area> areas(Stretch part) {
        return window == null ? List.of() : window.areas(part);
    }

    /** {@return whether the start of a part can be seen} */
    public boolean isVisible(Stretch part) {
        return window != null && window.isVisible(part);
    }

    /** {@return how large it is shown} */
    public Zoom zoom() {
        return zoom;
    }

    /** Shows it larger or smaller. */
    public void zoom(Zoom wanted) {
        zoom = wanted;
        if (window != null) {
            window.zoom(wanted);
            changed();
        }
        zoomed.run();
    }

    /** Shows it one step larger or smaller. */
    public void zoomBy(boolean larger) {
        double now = window == null ? zoom.percent() : window.percent();
        zoom(larger ? zoom.larger(now) : zoom.smaller(now));
    }

    /** Calls back when it is shown larger or smaller, and whenever it has been painted. */
    public void listen(Runnable whenZoomed, Runnable whenPainted) {
        zoomed = whenZoomed;
        painted = whenPainted;
    }

    /** {@return the place of the piece at the upper edge} */
    public int firstPiece() {
        return window == null ? 0 : window.galley().first();
    }

    /** {@return how far the proof is scrolled, in pixels, as far as it is measured} */
    public long position() {
        return window == null ? 0 : window.galley().position();
    }

    /** Scrolls down, or up by a negative distance. */
    public void scrollBy(int distance) {
        if (window != null) {
            window.galley().moveBy(distance);
            scroll.update();
            redraw();
        }
    }

    void scrollTo(long position) {
        if (window != null) {
            window.galley().moveTo(position);
            scroll.update();
            redraw();
        }
    }

    private void resized() {
        if (window != null) {
            Rectangle client = getClientArea();
            window.resize(client.width, client.height);
            changed();
        }
    }

    private void paint(GC gc) {
        Rectangle client = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        if (window == null) {
            ProofPainter.message(gc, client, message, getFont());
        } else {
            window.pieces().trim();
            images.trim();
            new ProofPainter(window, images, fonts, gc, client, magnified).paint(marks.highlights());
        }
        if (isFocusControl()) {
            gc.setForeground(ProofColours.LINK.get());
            gc.drawRectangle(0, 0, client.width - 1, client.height - 1);
        }
        painted.run();
    }

    private void recolour() {
        if (isDisposed()) {
            return;
        }
        if (window != null) {
            window.layAgain();
        }
        redraw();
    }

    private void redrawIfThere() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private void release() {
        ProofColours.removeListener(theme);
        images.dispose();
        if (window != null) {
            window.dispose();
        }
        fonts.dispose();
    }
}
