// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.List;
import org.calx.ide.quickfix.QuickFix;
import org.calx.language.Severity;
import org.calx.ui.picture.Pictures;
import org.calx.ui.widget.CopiedText;
import org.calx.ui.widget.PopupMenu;
import org.calx.ui.widget.ViewAction;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** What can be done in the list of findings. */
final class FindingActions {

    private final FindingsView view;
    private final FindingTree tree;
    private final FindingsState state;
    private IWorkbenchPage page;

    FindingActions(FindingsView view, FindingTree tree, FindingsState state) {
        this.view = view;
        this.tree = tree;
        this.state = state;
    }

    void install(IViewSite site) {
        page = site.getPage();
        tree.viewer().addOpenListener(event -> go());
        tree.viewer().addPostSelectionChangedListener(event -> {
            if (tree.viewer().getTree().isFocusControl()) {
                follow();
            }
        });
        IActionBars bars = site.getActionBars();
        fill(bars.getToolBarManager(), bars.getMenuManager());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), ViewAction.of("Copy", "copy", this::copy));
        bars.setGlobalActionHandler(ActionFactory.NEXT.getId(), ViewAction.of("Next", null, () -> step(1)));
        bars.setGlobalActionHandler(ActionFactory.PREVIOUS.getId(), ViewAction.of("Previous", null, () -> step(-1)));
        bars.updateActionBars();
        site.getService(IHandlerService.class).activateHandler(ITextEditorActionDefinitionIds.QUICK_ASSIST, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                fix();
                return null;
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillContext);
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
    }

    private void fill(IToolBarManager bar, IMenuManager menu) {
        IAction file = ViewAction.toggle("Only This File", "this-file", state.filter().file().isPresent(), view::setThisFile);
        IAction confirmed = ViewAction.toggle("Confirmed Findings, Too", "severity-confirmed", state.filter().confirmed(), listed -> {
            state.filter(state.filter().withConfirmed(listed));
            view.refresh();
        });
        IAction details = ViewAction.toggle("Reason and Source", "details", state.details(), view::showDetails);
        List<IAction> severities = List.of(severity(Severity.ERROR, "Errors"), severity(Severity.WARNING, "Warnings"), severity(Severity.INFO, "Remarks"));
        severities.forEach(bar::add);
        bar.add(new Separator());
        bar.add(file);
        bar.add(confirmed);
        bar.add(details);
        MenuManager group = new MenuManager("Group By");
        for (Grouping each : Grouping.values()) {
            group.add(ViewAction.choice(each.label(), state.grouping() == each, () -> {
                state.grouping(each);
                view.refresh();
            }));
        }
        menu.add(group);
        menu.add(new Separator());
        severities.forEach(menu::add);
        menu.add(new Separator());
        menu.add(file);
        menu.add(confirmed);
        menu.add(details);
    }

    private IAction severity(Severity severity, String label) {
        return ViewAction.toggle(label, "severity-" + severity.label(), state.filter().severities().contains(severity), listed -> {
            state.list(severity, listed);
            view.refresh();
        });
    }

    private void fillContext(IMenuManager menu) {
        boolean any = tree.selected().isPresent();
        boolean open = tree.selected().filter(found -> !found.isConfirmed()).isPresent();
        add(menu, any, ViewAction.of("Go to the Place", null, this::go));
        menu.add(new Separator());
        add(menu, open, ViewAction.of("Quick Fix…\tCtrl+1", "insert", this::fix));
        add(menu, open && tree.selected().orElseThrow().severity() != Severity.ERROR, ViewAction.of("Confirm with a Reason", "severity-confirmed", this::confirm));
        menu.add(new Separator());
        add(menu, any, ViewAction.of("Explain", "details", view::readDetails));
        add(menu, !tree.allSelected().isEmpty(), ViewAction.of("Copy", "copy", this::copy));
    }

    private static void add(IMenuManager menu, boolean enabled, IAction action) {
        action.setEnabled(enabled);
        menu.add(action);
    }

    private void go() {
        tree.selected().ifPresent(found -> {
            IMarker marker = FindingSource.marker(found);
            if (marker.exists()) {
                try {
                    IDE.openEditor(page, marker, true);
                } catch (PartInitException failure) {
                    ILog.of(FindingActions.class).error("The case cannot be opened", failure);
                }
            }
        });
    }

    /** The text in front follows the selection when it is the one; the keyboard stays in the list, and no editor opens. */
    private void follow() {
        IEditorPart editor = page.getActiveEditor();
        tree.selected().map(FindingSource::marker).filter(IMarker::exists).ifPresent(marker -> {
            if (editor != null && marker.getResource().equals(ResourceUtil.getFile(editor.getEditorInput()))) {
                IDE.gotoMarker(editor, marker);
            }
        });
    }

    private void step(int by) {
        tree.step(by);
        follow();
    }

    private void copy() {
        CopiedText.copy(tree.allSelected().stream().map(Found::words).toList());
    }

    /** Makes the only fix of the selected finding, or lets choose from several. */
    private void fix() {
        tree.selected().filter(found -> !found.isConfirmed()).ifPresent(found -> FindingFixes.find(found, (marker, fixes) -> {
            if (!tree.viewer().getTree().isDisposed()) {
                choose(marker, fixes);
            }
        }));
    }

    private void choose(IMarker marker, FindingFixes.Fixes fixes) {
        Tree control = tree.viewer().getTree();
        Rectangle row = control.getSelectionCount() == 0 ? new Rectangle(0, 0, 0, 0) : control.getSelection()[0].getBounds(0);
        PopupMenu.open(control.getShell(), "findings.fixes", control.toDisplay(row.x, row.y + row.height), menu -> {
            if (fixes.fixes().isEmpty()) {
                MenuItem none = new MenuItem(menu, SWT.PUSH);
                none.setText("Only you can mend this");
                none.setEnabled(false);
            }
            fixes.fixes().forEach(fix -> item(menu, marker, fix, fixes.text()));
        });
    }

    private void item(Menu menu, IMarker marker, QuickFix fix, String text) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(fix.label().replace("&", "&&"));
        item.setImage(Pictures.named("insert"));
        item.addListener(SWT.Selection, event -> FindingFixes.make(page, marker, fix, text));
    }

    private void confirm() {
        tree.selected().ifPresent(found -> FindingFixes.findConfirmation(found,
                (marker, fixes) -> fixes.fixes().stream().findFirst().ifPresent(fix -> FindingFixes.make(page, marker, fix, fixes.text()))));
    }
}
