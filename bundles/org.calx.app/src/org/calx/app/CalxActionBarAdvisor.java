// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and the tool bar: what a writer needs, without the clutter of a development environment. */
final class CalxActionBarAdvisor extends ActionBarAdvisor {

    private static final ActionFactory[] ACTIONS = {ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.SAVE,
        ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT, ActionFactory.PRINT, ActionFactory.REFRESH,
        ActionFactory.RENAME, ActionFactory.PROPERTIES, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
        ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
        ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES, ActionFactory.ABOUT, ActionFactory.SHOW_VIEW_MENU,
        ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR, ActionFactory.ACTIVATE_EDITOR, ActionFactory.MAXIMIZE};

    private final Map<ActionFactory, IWorkbenchAction> actions = new HashMap<>();
    private IWorkbenchWindow window;

    CalxActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow workbenchWindow) {
        window = workbenchWindow;
        for (ActionFactory factory : ACTIONS) {
            IWorkbenchAction action = factory.create(window);
            register(action);
            actions.put(factory, action);
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = menu(bar, "&File", IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker("new.ext"));
        file.add(new Separator());
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        file.add(new Separator());
        file.add(new GroupMarker("export.ext"));
        file.add(new Separator());
        add(file, ActionFactory.PRINT);
        file.add(new Separator());
        file.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        file.add(new Separator());
        add(file, ActionFactory.QUIT);

        MenuManager edit = menu(bar, "&Edit", IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        edit.add(new Separator());
        add(edit, ActionFactory.FIND);
        edit.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));

        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

        MenuManager windowMenu = menu(bar, "&Window", IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager("Show &View");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        windowMenu.add(views);
        add(windowMenu, ActionFactory.RESET_PERSPECTIVE);
        windowMenu.add(new Separator());
        add(windowMenu, ActionFactory.PREFERENCES);

        MenuManager help = menu(bar, "&Help", IWorkbenchActionConstants.M_HELP);
        add(help, ActionFactory.ABOUT);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        file.add(new GroupMarker("new.ext"));
        file.add(actions.get(ActionFactory.SAVE));
        file.add(new Separator());
        file.add(actions.get(ActionFactory.UNDO));
        file.add(actions.get(ActionFactory.REDO));
        file.add(new Separator());
        file.add(new GroupMarker("export.ext"));
        bar.add(new ToolBarContributionItem(file, "org.calx.app.toolbar"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static MenuManager menu(IMenuManager bar, String label, String id) {
        MenuManager menu = new MenuManager(label, id);
        bar.add(menu);
        return menu;
    }

    private void add(MenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(actions.get(factory));
        }
    }
}
