// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.Optional;
import org.calx.ui.preview.proof.Lettering;
import org.calx.ui.preview.proof.Pointer;
import org.calx.ui.preview.proof.Spot;
import org.calx.ui.preview.proof.Stretch;
import org.calx.ui.preview.source.SourceMap.Said;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * What the mouse does to a proof. A click leads to the text, or with Ctrl from a citation to its reference and from a mention to its figure;
 * drawing over text selects it, two clicks select a word, three a paragraph.
 */
final class ProofMouse {

    private static final int DRAG = 4;
    private static final int SCROLL = 16;
    private static final int PARAGRAPH = 3;

    private final ProofCanvas canvas;
    private Optional<Spot> start = Optional.empty();
    private int downX;
    private int downY;
    private boolean dragging;
    private int clicks;
    private Optional<Said> pointed = Optional.empty();

    ProofMouse(ProofCanvas canvas) {
        this.canvas = canvas;
    }

    void listen() {
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseExit, event -> point(Optional.empty()));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    private Optional<Spot> spot(Event event) {
        return canvas.window() == null ? Optional.empty() : canvas.window().at(event.x, event.y).map(ProofWindow.Pointed::spot);
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button != 1 || canvas.window() == null) {
            return;
        }
        clicks = event.count;
        downX = event.x;
        downY = event.y;
        dragging = false;
        if (event.count == 2) {
            spot(event).map(this::word).ifPresent(word -> canvas.marks().choose(Optional.of(word)));
        } else if (event.count >= PARAGRAPH) {
            spot(event).map(this::paragraph).ifPresent(paragraph -> canvas.marks().choose(Optional.of(paragraph)));
        } else if ((event.stateMask & SWT.MOD2) != 0 && start.isPresent()) {
            dragging = true;
            extend(event);
        } else {
            canvas.marks().choose(Optional.empty());
            start = spot(event);
        }
    }

    private Stretch word(Spot at) {
        String text = text(at);
        int from = at.offset();
        int to = at.offset();
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return Stretch.of(at.piece(), at.cell(), from, to);
    }

    private Stretch paragraph(Spot at) {
        return Stretch.of(at.piece(), at.cell(), 0, text(at).length());
    }

    private String text(Spot at) {
        return canvas.piece(at.piece()).shape().texts().stream().skip(at.cell()).findFirst().map(Lettering::text).orElse("");
    }

    private void moved(Event event) {
        if (canvas.window() == null) {
            return;
        }
        if ((event.stateMask & SWT.BUTTON1) == 0) {
            Optional<Said> said = canvas.said(event.x, event.y);
            if (!said.equals(pointed)) {
                point(said.filter(each -> canvas.reader().tell(each).isPresent()));
            }
            return;
        }
        if (clicks == 1 && start.isPresent()) {
            dragging = dragging || Math.abs(event.x - downX) + Math.abs(event.y - downY) > DRAG;
            if (dragging) {
                int below = event.y - canvas.getClientArea().height;
                canvas.scrollBy(event.y < 0 ? -SCROLL : below > 0 ? SCROLL : 0);
                extend(event);
            }
        }
    }

    private void extend(Event event) {
        point(Optional.empty());
        spot(event).ifPresent(spot -> canvas.marks().choose(Optional.of(Stretch.between(start.orElseThrow(), spot))));
    }

    private void up(Event event) {
        if (event.button != 1 || dragging || clicks != 1 || canvas.window() == null) {
            return;
        }
        if ((event.stateMask & SWT.MOD1) != 0) {
            jump(event);
        } else {
            canvas.said(event.x, event.y).filter(said -> canvas.reader().tell(said).isPresent()).ifPresent(canvas.reader()::go);
        }
    }

    private void jump(Event event) {
        canvas.window().at(event.x, event.y).filter(pointed -> pointed.hit().on())
                .flatMap(pointed -> canvas.piece(pointed.piece()).pointer(pointed.hit().cell(), pointed.hit().character()))
                .map(Pointer::target).map(canvas.window().proof()::named).filter(piece -> piece >= 0).ifPresent(canvas::revealTop);
    }

    private void point(Optional<Said> said) {
        if (said.equals(pointed)) {
            return;
        }
        pointed = said;
        canvas.marks().point(said.map(ProofCanvas::part));
        canvas.setCursor(said.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        canvas.reader().pointed(said);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            canvas.zoomBy(event.count > 0);
        } else {
            point(Optional.empty());
            canvas.scrollBy(-event.count * (event.detail == SWT.SCROLL_PAGE ? canvas.getClientArea().height : SCROLL));
        }
        event.doit = false;
    }
}
