// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.util.Arrays;
import java.util.List;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;
import org.calx.ui.figure.FigureView;
import org.calx.ui.figure.canvas.FigureCanvas;
import org.calx.ui.figure.canvas.Scene;
import org.calx.ui.figure.element.Stop;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;

/** A hand at the view of a figure: it points, clicks, types and opens the menu. */
final class Figures {

    private final Studio studio;
    private final String prefix;
    private final FigureView view;

    private Figures(Studio studio, String prefix, FigureView view) {
        this.studio = studio;
        this.prefix = prefix;
        this.view = view;
    }

    /** Opens a view as it is when it is opened for the first time. */
    static Figures open(Studio studio, String id) throws CoreException {
        studio.page().hideView(studio.page().findView(id));
        IViewPart part = studio.page().showView(id);
        return new Figures(studio, id.substring(id.lastIndexOf('.') + 1), (FigureView) part);
    }

    /** The canvas once it shows a figure. */
    FigureCanvas drawn() {
        FigureCanvas canvas = canvas();
        studio.waitFor("the figure " + prefix, () -> canvas.scene().isPresent() && canvas.isVisible());
        return canvas;
    }

    FigureCanvas canvas() {
        return find(FigureCanvas.class, "canvas");
    }

    private <T extends Control> T find(Class<T> kind, String name) {
        return kind.cast(WidgetTree.find(view.getSite().getShell(), prefix + "." + name).orElseThrow());
    }

    Scene scene() {
        return canvas().scene().orElseThrow();
    }

    String hint() {
        Label hint = find(Label.class, "hint");
        return hint.isVisible() ? hint.getText() : "";
    }

    String message() {
        Label message = find(Label.class, "message");
        return message.isVisible() ? message.getText() : "";
    }

    Table table() {
        return find(Table.class, "table");
    }

    /** Whether something on the figure says these words. */
    boolean says(String words) {
        return canvas().stops().all().stream().anyMatch(stop -> stop.said().replace('\u00a0', ' ').contains(words));
    }

    /** A thing on the figure whose words hold these. */
    Stop stop(String words) {
        return canvas().stops().all().stream().filter(stop -> stop.said().replace('\u00a0', ' ').contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + canvas().stops().all().stream().map(Stop::said).toList()));
    }

    void pointAt(Stop stop) {
        Box box = stop.boxes().getFirst();
        pointAt(new Point(box.left() + 1, box.centre().y()));
    }

    /** Points at a place of the paper. */
    void pointAt(Point paper) {
        canvas().notifyListeners(SWT.MouseMove, mouse(paper));
    }

    void click(Point paper) {
        canvas().notifyListeners(SWT.MouseDown, mouse(paper));
        canvas().notifyListeners(SWT.MouseUp, mouse(paper));
    }

    void click(Stop stop) {
        Box box = stop.boxes().getFirst();
        click(new Point(box.left() + 1, box.centre().y()));
    }

    private Event mouse(Point paper) {
        Box place = canvas().viewport().onScreen(new Box(paper.x(), paper.y(), paper.x(), paper.y()));
        Event event = new Event();
        event.button = 1;
        event.x = (int) Math.round(place.left());
        event.y = (int) Math.round(place.top());
        return event;
    }

    /** Presses a key on the canvas. */
    void press(int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    /** What the menu offers where the pointer is; it is not opened, as its window would keep the pointer. */
    List<MenuItem> menu() {
        Menu menu = canvas().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return Arrays.asList(menu.getItems());
    }

    void choose(String label) {
        MenuItem item = menu().stream().filter(each -> each.getText().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not in the menu"));
        item.notifyListeners(SWT.Selection, new Event());
    }

    /** An action of the tool bar. */
    IAction action(String name) {
        return ((ActionContributionItem) view.getViewSite().getActionBars().getToolBarManager().find(prefix + "." + name)).getAction();
    }

    /** Ticks or unticks an action of the tool bar. */
    void toggle(String name) {
        IAction action = action(name);
        action.setChecked(!action.isChecked());
        action.run();
    }
}
