// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure;

import java.util.Arrays;
import java.util.List;
import org.calx.ide.insertion.FigureStatement;
import org.calx.ui.figure.canvas.FigureCanvas;
import org.calx.ui.figure.copy.FigureCopy;
import org.calx.ui.picture.Pictures;
import org.calx.ui.view.CaseEditor;
import org.calx.ui.widget.MenuAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** The tool bar and the menu of a figure. */
final class FigureActions {

    private final FigureView view;
    private final FigureCanvas canvas;
    private final Action larger;
    private final Action smaller;
    private final Action fit;
    private final MenuAction width;
    private final Action table;

    FigureActions(FigureView view) {
        this.view = view;
        canvas = view.canvas();
        larger = push("larger", "Larger (+)", () -> canvas.zoom(1));
        smaller = push("smaller", "Smaller (-)", () -> canvas.zoom(-1));
        fit = push("fit", "As wide as the view (0)", canvas::fit);
        width = new MenuAction(view.kind().id("width"), "Width of the figure", this::widths);
        table = new Action("Show as a table", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.showTable(isChecked());
                update();
            }
        };
        table.setId(view.kind().id("asTable"));
    }

    void contribute(IActionBars bars) {
        larger.setImageDescriptor(Pictures.descriptor("larger"));
        smaller.setImageDescriptor(Pictures.descriptor("smaller"));
        fit.setImageDescriptor(Pictures.descriptor("fit"));
        width.setImageDescriptor(Pictures.descriptor("width"));
        table.setImageDescriptor(Pictures.descriptor("table"));
        IToolBarManager bar = bars.getToolBarManager();
        view.contribute(bar);
        bar.add(new Separator("see"));
        bar.add(smaller);
        bar.add(larger);
        bar.add(fit);
        bar.add(width);
        bar.add(new Separator("table"));
        bar.add(table);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy(FigureCopy.IMAGE));
        bars.updateActionBars();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        Menu popup = menu.createContextMenu(canvas);
        canvas.setMenu(popup);
        view.table().setMenu(popup);
        canvas.addListener(SWT.MenuDetect, this::place);
        update();
    }

    /** What is shown has changed. */
    void update() {
        boolean picture = view.shows() && !view.isTable();
        larger.setEnabled(picture);
        smaller.setEnabled(picture);
        fit.setEnabled(picture && !canvas.viewport().isFitted());
        width.setEnabled(picture);
        table.setEnabled(view.shows());
    }

    /** The key for the menu opens it where the keyboard is, not where the pointer happens to be. */
    private void place(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD) {
            canvas.pointAway();
            canvas.walkedTo().ifPresent(stop -> {
                Rectangle box = canvas.bounds(stop);
                Point at = canvas.toDisplay(box.x + box.width / 2, box.y + box.height);
                event.x = at.x;
                event.y = at.y;
            });
        }
    }

    private void fill(IMenuManager menu) {
        view.meant().filter(stop -> view.shows()).ifPresent(stop -> menu.add(push("go", "Go to the Text", () -> view.chosen(stop, true))));
        view.contribute(menu);
        menu.add(new Separator("figure"));
        Arrays.stream(FigureCopy.values()).forEach(kind -> menu.add(copy(kind)));
        Action statement = push("statement", "Show in the Manuscript as a Figure", this::insert);
        statement.setEnabled(view.shows() && canvas.stops().all().size() > 0);
        menu.add(statement);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private Action copy(FigureCopy kind) {
        Action action = push(kind.name().toLowerCase(java.util.Locale.ROOT), kind.label(),
                () -> canvas.scene().filter(scene -> view.shows()).ifPresent(scene -> kind.copy(scene.figure(), canvas.getDisplay())));
        action.setEnabled(canvas.scene().isPresent());
        return action;
    }

    /** Adds the statement that prints the figure, or leads to the one that is there. */
    private void insert() {
        view.ask((service, file, place) -> service.insertions().figure(file, place, view.kind().statement(), view.measures()),
                FigureActions::use);
    }

    private static void use(CaseEditor editor, FigureStatement answer) {
        answer.existing().ifPresent(place -> editor.reveal(place.offset(), place.length(), true));
        answer.insertion().ifPresent(statement -> CaseInsertion.insert(editor, statement));
    }

    private List<IContributionItem> widths() {
        return Arrays.stream(FigureWidth.values()).map(each -> {
            Action action = new Action(each.label(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        view.setWidth(each);
                    }
                }
            };
            action.setChecked(view.width() == each);
            return (IContributionItem) new ActionContributionItem(action);
        }).toList();
    }

    private Action push(String id, String text, Runnable does) {
        Action action = new Action(text, IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                does.run();
            }
        };
        action.setId(view.kind().id(id));
        return action;
    }
}
