// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.widget;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button that opens a menu, made anew each time. */
public final class MenuAction extends Action implements IMenuCreator {

    private final Supplier<List<IContributionItem>> items;
    private MenuManager open;

    /**
     * Makes a button.
     *
     * @param id    its name
     * @param text  what it is for
     * @param items makes what the menu holds
     */
    public MenuAction(String id, String text, Supplier<List<IContributionItem>> items) {
        super(text, IAction.AS_DROP_DOWN_MENU);
        this.items = items;
        setId(id);
        setToolTipText(text);
        setMenuCreator(this);
    }

    /** The button itself opens the menu, not only the arrow beside it. */
    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            Menu menu = getMenu(item.getParent());
            menu.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
            menu.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        open = new MenuManager();
        items.get().forEach(open::add);
        return open.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (open != null) {
            open.dispose();
            open = null;
        }
    }
}
