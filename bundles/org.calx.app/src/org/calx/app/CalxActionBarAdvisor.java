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
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/**
 * The menus and the tool bar: what a writer needs, without the clutter of a development environment.
 *
 * <p>Commands take their places by the names of groups, as in {@code menu:edit?after=text.ext}:
 * <ul>
 * <li>{@code file}: new.ext, open.ext, save.ext, import.ext, export.ext
 * <li>{@code edit}: undo.ext, cut.ext, find.ext, text.ext (help with what is written), layout.ext (its form), additions
 * <li>{@code navigate}: open.ext (declarations and references), show.ext (outlines), finding.ext, goto.ext, history
 * <li>{@code org.calx.app.menu.case}: journal, see (views), check, figures, additions, export
 * <li>{@code window}: views, layout, appearance
 * <li>{@code help}: guide, tour, keys, log
 * <li>{@code toolbar:org.calx.app.toolbar}: new.ext, edit.ext, case.ext, export.ext
 * </ul>
 */
final class CalxActionBarAdvisor extends ActionBarAdvisor {

    /** The menu of what is done to a case as a whole. */
    private static final String CASE = "org.calx.app.menu.case";

    private static final ActionFactory[] ACTIONS = {ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.SAVE,
        ActionFactory.SAVE_ALL, ActionFactory.REVERT, ActionFactory.PRINT, ActionFactory.REFRESH,
        ActionFactory.RENAME, ActionFactory.PROPERTIES, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
        ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
        ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES, ActionFactory.INTRO, ActionFactory.SHOW_VIEW_MENU,
        ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR, ActionFactory.ACTIVATE_EDITOR, ActionFactory.MAXIMIZE,
        ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY};

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
        actions.get(ActionFactory.CLOSE).setText("&Close");
        actions.get(ActionFactory.CLOSE_ALL).setText("Close A&ll");
        actions.get(ActionFactory.INTRO).setText("&Welcome");
        actions.get(ActionFactory.RESET_PERSPECTIVE).setText("&Reset Layout…");
        picture(ActionFactory.BACKWARD_HISTORY, "back");
        picture(ActionFactory.FORWARD_HISTORY, "forward");
    }

    /** The platform's picture of what cannot be done now is as bright in the dark as that of what can. */
    private void picture(ActionFactory factory, String name) {
        IWorkbenchAction action = actions.get(factory);
        action.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(CalxActionBarAdvisor.class, "icons/" + name + ".svg").orElseThrow());
        action.setDisabledImageDescriptor(null);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        fillFile(menu(bar, "&File", IWorkbenchActionConstants.M_FILE));
        MenuManager edit = new EditMenu();
        bar.add(edit);
        fillEdit(edit);
        MenuManager navigate = menu(bar, "&Navigate", IWorkbenchActionConstants.M_NAVIGATE);
        groups(navigate, "open.ext", "show.ext", "finding.ext", "goto.ext", IWorkbenchActionConstants.HISTORY_GROUP);
        add(navigate, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY);
        groups(navigate, IWorkbenchActionConstants.MB_ADDITIONS);
        groups(menu(bar, "&Case", CASE), "journal", "see", "check", "figures", IWorkbenchActionConstants.MB_ADDITIONS, "export");
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        fillWindow(menu(bar, "&Window", IWorkbenchActionConstants.M_WINDOW));
        MenuManager help = menu(bar, "&Help", IWorkbenchActionConstants.M_HELP);
        add(help, ActionFactory.INTRO);
        groups(help, "guide", "tour", "keys", "log", "about");
    }

    private void fillFile(MenuManager file) {
        groups(file, "new.ext", "open.ext", "close");
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        groups(file, "save");
        add(file, ActionFactory.SAVE);
        CommandContributionItemParameter saveAs = new CommandContributionItemParameter(window, "org.calx.app.file.saveAs",
                IWorkbenchCommandConstants.FILE_SAVE_AS, CommandContributionItem.STYLE_PUSH);
        saveAs.label = "Save &As…";
        file.add(new CommandContributionItem(saveAs));
        add(file, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        file.add(new GroupMarker("save.ext"));
        groups(file, "import.ext");
        file.add(new GroupMarker("export.ext"));
        groups(file, "print");
        add(file, ActionFactory.PRINT);
        groups(file, "end");
        add(file, ActionFactory.QUIT);
    }

    private void fillEdit(MenuManager edit) {
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        groups(edit, "cut");
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        edit.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        groups(edit, "find");
        add(edit, ActionFactory.FIND);
        edit.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        groups(edit, "text.ext");
        edit.add(new GroupMarker(ITextEditorActionConstants.GROUP_ASSIST));
        edit.add(new GroupMarker(ITextEditorActionConstants.GROUP_INFORMATION));
        groups(edit, "layout.ext", IWorkbenchActionConstants.MB_ADDITIONS);
    }

    private void fillWindow(MenuManager menu) {
        MenuManager views = new MenuManager("Show &View", "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        groups(menu, "views", "layout");
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        groups(menu, "appearance", "preferences");
        add(menu, ActionFactory.PREFERENCES);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        file.add(new GroupMarker("new.ext"));
        file.add(new Separator("edit.ext"));
        file.add(new Separator("case.ext"));
        file.add(new Separator("export.ext"));
        bar.add(new ToolBarContributionItem(file, "org.calx.app.toolbar"));
        ToolBarManager history = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        history.add(new Separator(IWorkbenchActionConstants.HISTORY_GROUP));
        history.add(actions.get(ActionFactory.BACKWARD_HISTORY));
        history.add(actions.get(ActionFactory.FORWARD_HISTORY));
        bar.add(new ToolBarContributionItem(history, IWorkbenchActionConstants.TOOLBAR_NAVIGATE));
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

    /** Groups of commands, with a line between those that have any. */
    private static void groups(MenuManager menu, String... names) {
        for (String name : names) {
            menu.add(new Separator(name));
        }
    }
}
