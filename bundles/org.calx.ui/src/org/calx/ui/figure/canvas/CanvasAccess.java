// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.canvas;

import java.util.List;
import java.util.stream.IntStream;
import org.calx.ui.figure.element.Stop;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What a screen reader is told of a figure: a list of everything on it. */
final class CanvasAccess {

    private final FigureCanvas canvas;
    private final String name;

    CanvasAccess(FigureCanvas canvas, String name) {
        this.canvas = canvas;
        this.name = name;
        canvas.getAccessible().addAccessibleListener(new Words());
        canvas.getAccessible().addAccessibleControlListener(new Things());
    }

    /** Another figure is shown. */
    void changed() {
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    /** The keyboard has reached something. */
    void focused(Stop stop) {
        if (canvas.isFocusControl()) {
            canvas.getAccessible().setFocus(stop.index());
        }
    }

    private List<Stop> stops() {
        return canvas.stops().all();
    }

    private boolean isStop(int child) {
        return child >= 0 && child < stops().size();
    }

    /** Names. */
    private final class Words extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = isStop(event.childID) ? stops().get(event.childID).said() : name;
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = isStop(event.childID) ? null : canvas.scene().map(scene -> scene.figure().drawing().description()).orElse(null);
        }

        @Override
        public void getHelp(AccessibleEvent event) {
            event.result = "Arrow keys go from one thing to the next, Enter goes to the text.";
        }
    }

    /** Roles, places and states. */
    private final class Things extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = isStop(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = stops().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, stops().size()).boxed().toArray();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.isFocusControl() ? canvas.walkedTo().map(Stop::index).orElse(ACC.CHILDID_SELF) : ACC.CHILDID_NONE;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = canvas.toControl(event.x, event.y);
            event.childID = stops().stream().filter(stop -> canvas.bounds(stop).contains(at)).map(Stop::index).findFirst()
                    .orElse(canvas.getClientArea().contains(at) ? ACC.CHILDID_SELF : ACC.CHILDID_NONE);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle box = isStop(event.childID) ? canvas.bounds(stops().get(event.childID)) : canvas.getClientArea();
            Point at = canvas.toDisplay(box.x, box.y);
            event.x = at.x;
            event.y = at.y;
            event.width = box.width;
            event.height = box.height;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean focused = canvas.isFocusControl() && canvas.walkedTo().filter(stop -> stop.index() == event.childID).isPresent();
            event.detail = ACC.STATE_FOCUSABLE | (isStop(event.childID) ? ACC.STATE_SELECTABLE : 0) | (focused ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
        }
    }
}
