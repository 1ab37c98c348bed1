// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.care;

import java.util.List;
import org.calx.ide.quickfix.QuickFix;
import org.calx.publish.report.CareLines;
import org.calx.ui.picture.Pictures;
import org.calx.ui.widget.CopiedText;
import org.calx.ui.widget.PopupMenu;
import org.calx.ui.widget.ViewAction;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** What can be done with the sub-items of the checklist: go to the place, insert what is missing, copy. */
final class CareActions {

    private final CareView view;
    private final CareTree tree;
    private long stamp;

    CareActions(CareView view, CareTree tree) {
        this.view = view;
        this.tree = tree;
    }

    void install(IViewSite site) {
        TreeViewer viewer = tree.viewer();
        viewer.addOpenListener(event -> go(true));
        viewer.addPostSelectionChangedListener(event -> {
            if (viewer.getTree().isFocusControl()) {
                go(false); // the text follows, the keyboard stays
            }
        });
        viewer.getTree().addListener(SWT.MouseUp, this::clicked);
        IActionBars bars = site.getActionBars();
        IAction open = ViewAction.toggle("Only What Is Missing or Thin", "filter", view.isOpenOnly(), view::setOpenOnly);
        IAction all = ViewAction.of("Copy the Checklist", "copy", view::copyAll);
        bars.getToolBarManager().add(open);
        bars.getToolBarManager().add(all);
        bars.getMenuManager().add(open);
        bars.getMenuManager().add(all);
        IAction copy = ViewAction.of("Copy", "copy", this::copy);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.updateActionBars();
        site.getService(IHandlerService.class).activateHandler(ITextEditorActionDefinitionIds.QUICK_ASSIST, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                openFixes();
                return null;
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill(manager, copy, all));
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
    }

    /** The fixes shown are for a version of the text. */
    void found(long version) {
        stamp = version;
    }

    private void fill(IMenuManager menu, IAction copy, IAction all) {
        IAction go = ViewAction.of("Go to the Place", null, () -> go(true));
        go.setEnabled(!tree.selected().isEmpty());
        menu.add(go);
        menu.add(new Separator());
        fixesOfSelection().forEach(fix -> menu.add(ViewAction.of(fix.label(), "insert", () -> insert(fix))));
        menu.add(new Separator());
        menu.add(copy);
        menu.add(all);
    }

    private void insert(QuickFix fix) {
        tree.selected().stream().findFirst().ifPresent(entry -> view.insert(entry.number(), fix, stamp));
    }

    private List<QuickFix> fixesOfSelection() {
        return tree.selected().stream().findFirst().map(entry -> tree.fixes(entry.number())).orElse(List.of());
    }

    private void go(boolean focus) {
        tree.selected().stream().findFirst().ifPresent(entry -> view.reveal(entry, focus));
    }

    private void clicked(Event event) {
        if (event.button == 1 && tree.fixAt(new Point(event.x, event.y)) instanceof String number) {
            tree.select(number);
            openFixes();
        }
    }

    /** Inserts the only fix of the selected sub-item, or lets choose from several. */
    private void openFixes() {
        List<QuickFix> all = fixesOfSelection();
        if (all.size() == 1) {
            insert(all.getFirst());
        } else if (!all.isEmpty()) {
            choose(all);
        }
    }

    private void choose(List<QuickFix> all) {
        Tree control = tree.viewer().getTree();
        Rectangle row = control.getSelectionCount() == 0 ? new Rectangle(0, 0, 0, 0) : control.getSelection()[0].getBounds(CareTree.FIX);
        PopupMenu.open(control.getShell(), "care.fixes", control.toDisplay(row.x, row.y + row.height), menu -> all.forEach(fix -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(fix.label().replace("&", "&&"));
            item.setImage(Pictures.named("insert"));
            item.addListener(SWT.Selection, event -> insert(fix));
        }));
    }

    private void copy() {
        CopiedText.copy(tree.selected().stream().flatMap(entry -> CareLines.of(entry.row()).stream()).toList());
    }
}
