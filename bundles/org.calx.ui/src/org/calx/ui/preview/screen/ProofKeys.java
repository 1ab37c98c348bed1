// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.calx.ui.preview.proof.Stretch;
import org.calx.ui.preview.source.SourceMap.Said;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys do to a proof: scroll it, step from sentence to sentence, lead to the text, show it larger or smaller. */
final class ProofKeys {

    private static final int LINE = 40;

    private final ProofCanvas canvas;

    ProofKeys(ProofCanvas canvas) {
        this.canvas = canvas;
    }

    void listen() {
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
        case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS, SWT.TRAVERSE_RETURN -> false;
        default -> true;
        });
    }

    private void pressed(Event event) {
        if (canvas.window() == null) {
            return;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        int page = Math.max(LINE, canvas.getClientArea().height - LINE);
        switch (event.keyCode) {
        case SWT.ARROW_DOWN -> canvas.scrollBy(LINE);
        case SWT.ARROW_UP -> canvas.scrollBy(-LINE);
        case SWT.PAGE_DOWN -> canvas.scrollBy(page);
        case SWT.PAGE_UP -> canvas.scrollBy(-page);
        case ' ' -> canvas.scrollBy((event.stateMask & SWT.MOD2) != 0 ? -page : page);
        case SWT.HOME -> canvas.scrollTo(0);
        case SWT.END -> canvas.scrollTo(Long.MAX_VALUE / 2);
        case SWT.ARROW_RIGHT -> step(true);
        case SWT.ARROW_LEFT -> step(false);
        case SWT.CR, SWT.KEYPAD_CR -> goToText();
        case '+', '=', SWT.KEYPAD_ADD -> zoom(control, true);
        case '-', SWT.KEYPAD_SUBTRACT -> zoom(control, false);
        case '0', SWT.KEYPAD_0 -> {
            if (control) {
                canvas.zoom(Zoom.PRINT);
            }
        }
        default -> { }
        }
    }

    void goToText() {
        marked().ifPresent(canvas.reader()::go);
    }

    private void zoom(boolean control, boolean larger) {
        if (control) {
            canvas.zoomBy(larger);
        }
    }

    /** The sentence that is marked; of several the first that can be seen. */
    private Optional<Said> marked() {
        List<Stretch> parts = canvas.marks().caret();
        return parts.stream().filter(canvas::isVisible).findFirst().or(() -> parts.stream().findFirst()).flatMap(this::said);
    }

    private Optional<Said> said(Stretch part) {
        return canvas.piece(part.from().piece()).sayings().stream().map(saying -> new Said(part.from().piece(), saying))
                .filter(said -> ProofCanvas.part(said).equals(part)).findFirst();
    }

    /** Marks the sentence after or before the one that is marked; without one the first that can be seen. */
    private void step(boolean onward) {
        Optional<Said> from = marked().filter(said -> canvas.isVisible(ProofCanvas.part(said)));
        int count = canvas.window().proof().pieces().size();
        int first = from.map(Said::piece).orElse(canvas.window().galley().first());
        IntStream pieces = onward ? IntStream.range(first, count) : IntStream.iterate(first, piece -> piece >= 0, piece -> piece - 1);
        pieces.boxed().flatMap(piece -> sayings(piece, onward).stream())
                .filter(said -> from.isEmpty() || order(said, from.get()) > 0 == onward && order(said, from.get()) != 0)
                .filter(said -> from.isPresent() || canvas.isVisible(ProofCanvas.part(said))).filter(said -> canvas.reader().tell(said).isPresent())
                .findFirst().ifPresent(said -> {
                    canvas.marks().mark(List.of(ProofCanvas.part(said)), true);
                    canvas.getAccessible().textCaretMoved(canvas.proofText().offset(ProofCanvas.part(said).from()));
                });
    }

    private List<Said> sayings(int piece, boolean onward) {
        return canvas.piece(piece).sayings().stream().map(saying -> new Said(piece, saying))
                .sorted((one, other) -> onward ? order(one, other) : order(other, one)).toList();
    }

    private static int order(Said one, Said other) {
        return ProofCanvas.part(one).from().compareTo(ProofCanvas.part(other).from());
    }
}
