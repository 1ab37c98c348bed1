// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the pointer does: it lights up what it is over, chooses by a click, moves the paper by dragging, zooms with Ctrl and the wheel. */
final class CanvasPointer {

    /** A shorter way is a click with an unsteady hand. */
    private static final int DRAG = 5;

    private final FigureCanvas canvas;
    private Event pressed;
    private boolean dragged;

    CanvasPointer(FigureCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseExit, event -> leave());
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.MouseDoubleClick, this::doubled);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    private void moved(Event event) {
        if (pressed == null) {
            canvas.pointAt(event.x, event.y);
        } else if (dragged || Math.hypot(event.x - pressed.x, event.y - pressed.y) > DRAG) {
            dragged = true;
            canvas.scrollBy(pressed.x - event.x, pressed.y - event.y);
            pressed = event;
        }
    }

    private void leave() {
        if (pressed == null && (canvas.getMenu() == null || !canvas.getMenu().isVisible())) {
            canvas.pointAway();
        }
    }

    private void pressed(Event event) {
        canvas.setFocus();
        canvas.pointAt(event.x, event.y);
        if (event.button != 3) {
            pressed = event;
            dragged = false;
        }
    }

    private void released(Event event) {
        boolean click = pressed != null && !dragged && event.button == 1;
        pressed = null;
        if (!click) {
            return;
        }
        canvas.pointAt(event.x, event.y);
        canvas.pointed().stream().findFirst().ifPresentOrElse(stop -> {
            canvas.walkTo(stop);
            canvas.listener().chosen(stop, false);
        }, () -> {
            if (!canvas.sites().isEmpty()) {
                canvas.listener().siteChosen();
            }
        });
    }

    private void doubled(Event event) {
        canvas.pointAt(event.x, event.y);
        canvas.pointed().stream().findFirst().ifPresent(stop -> canvas.listener().chosen(stop, true));
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            canvas.resize(port -> port.zoom(Integer.signum(event.count), event.x, event.y));
        }
    }
}
