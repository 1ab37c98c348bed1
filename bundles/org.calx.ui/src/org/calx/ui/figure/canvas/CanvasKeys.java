// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.canvas;

import java.util.Optional;
import org.calx.ui.figure.element.Stop;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the keys do: they walk through the figure in the order of reading, lead to the text, and change the size. */
final class CanvasKeys {

    private final FigureCanvas canvas;

    CanvasKeys(FigureCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.Traverse, this::traverse);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    /** The tabulator key goes on within the figure, and out of it behind the last thing. */
    private void traverse(Event event) {
        switch (event.detail) {
        case SWT.TRAVERSE_TAB_NEXT -> event.doit = !walk(1);
        case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = !walk(-1);
        case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN -> event.doit = false;
        default -> { }
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> walk(1);
        case SWT.ARROW_UP, SWT.ARROW_LEFT -> walk(-1);
        case SWT.HOME -> walkFrom(Optional.empty(), 1);
        case SWT.END -> walkFrom(Optional.empty(), -1);
        case SWT.PAGE_DOWN -> canvas.scrollBy(0, canvas.getClientArea().height);
        case SWT.PAGE_UP -> canvas.scrollBy(0, -canvas.getClientArea().height);
        case SWT.CR, SWT.KEYPAD_CR -> canvas.walkedTo().ifPresent(stop -> canvas.listener().chosen(stop, true));
        case SWT.KEYPAD_ADD -> canvas.zoom(1);
        case SWT.KEYPAD_SUBTRACT -> canvas.zoom(-1);
        default -> character(event.character);
        }
    }

    private void character(char typed) {
        switch (typed) {
        case '+', '=' -> canvas.zoom(1);
        case '-' -> canvas.zoom(-1);
        case '0' -> canvas.fit();
        default -> { }
        }
    }

    private boolean walk(int step) {
        return walkFrom(canvas.walkedTo(), step);
    }

    private boolean walkFrom(Optional<Stop> from, int step) {
        Optional<Stop> next = canvas.stops().next(from, step);
        next.ifPresent(canvas::walkTo);
        return next.isPresent();
    }
}
