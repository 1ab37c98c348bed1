// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import java.util.Arrays;
import java.util.Set;
import org.calx.app.navigator.CaseNavigator;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;

/** Takes out of the context menus of texts and files what the platform adds for programmers and teams. */
final class ContextMenus implements IPartListener2 {

    /** Ids of entries, and labels of those that have no id. */
    private static final Set<String> LEFT_OUT = Set.of("team.main", "Open With", "Show In", "Preferences...", "Shift Right", "Shift Left",
            "Add Bookmark...", "Add Task...", "Revisions", "Source");

    private ContextMenus() {
    }

    /** Watches the parts of a window, those that are open included. */
    static void watch(IWorkbenchWindow window) {
        ContextMenus menus = new ContextMenus();
        window.getPartService().addPartListener(menus);
        for (IWorkbenchPage page : window.getPages()) {
            Arrays.stream(page.getViewReferences()).forEach(menus::partOpened);
            Arrays.stream(page.getEditorReferences()).forEach(menus::partOpened);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (Adapters.adapt(part, ITextEditor.class) != null) {
            prune(Adapters.adapt(part, Control.class));
            IVerticalRulerInfo ruler = Adapters.adapt(part, IVerticalRulerInfo.class);
            prune(ruler == null ? null : ruler.getControl());
        } else if (part instanceof CaseNavigator navigator && navigator.getSite().getSelectionProvider() instanceof Viewer viewer) {
            prune(viewer.getControl());
        }
    }

    private static void prune(Control control) {
        Object manager = control == null || control.getMenu() == null ? null : control.getMenu().getData(MenuManager.MANAGER_KEY);
        if (manager instanceof IMenuManager menu) {
            control.getMenu().addListener(SWT.Show, event -> prune(menu));
        }
    }

    private static void prune(IMenuManager menu) {
        for (IContributionItem item : menu.getItems()) {
            if (LEFT_OUT.contains(name(item))) {
                menu.remove(item);
            }
        }
        menu.update(false);
    }

    private static String name(IContributionItem item) {
        String label = switch (item) {
        case MenuManager menu -> menu.getMenuText();
        case ActionContributionItem action -> action.getAction().getText();
        default -> "";
        };
        return item.getId() != null && LEFT_OUT.contains(item.getId()) || label == null ? item.getId()
                : LegacyActionTools.removeAcceleratorText(LegacyActionTools.removeMnemonics(label));
    }
}
