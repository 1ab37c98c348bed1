// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import java.util.function.Consumer;
import org.calx.ui.picture.Pictures;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** The buttons of the outline: sort, unfold, fold, follow the caret. What the author has chosen is kept. */
final class OutlineTools {

    private static final String SORTED = "outline.sorted";
    private static final String LINKED = "outline.linked";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.calx.ui");
    private final IAction sort;
    private final IAction link;
    private final IAction unfold;
    private final IAction fold;

    OutlineTools(TreeViewer viewer, Consumer<Boolean> sorted, Consumer<Boolean> linked) {
        sort = choice(SORTED, "Sort by name", Pictures.descriptor("sort"), false, sorted);
        link = choice(LINKED, "Follow the caret", shared(ISharedImages.IMG_ELCL_SYNCED), true, linked);
        unfold = action("outline.expandAll", "Expand all", shared("IMG_ELCL_EXPANDALL"), viewer::expandAll);
        unfold.setActionDefinitionId(IWorkbenchCommandConstants.NAVIGATE_EXPAND_ALL);
        fold = action("outline.collapseAll", "Collapse all", shared(ISharedImages.IMG_ELCL_COLLAPSEALL), viewer::collapseAll);
        fold.setActionDefinitionId(IWorkbenchCommandConstants.NAVIGATE_COLLAPSE_ALL);
    }

    boolean isSorted() {
        return sort.isChecked();
    }

    boolean isLinked() {
        return link.isChecked();
    }

    void fill(IActionBars bars) {
        IToolBarManager bar = bars.getToolBarManager();
        bar.add(sort);
        bar.add(unfold);
        bar.add(fold);
        bar.add(link);
        IMenuManager menu = bars.getMenuManager();
        menu.add(sort);
        menu.add(link);
        bars.setGlobalActionHandler(IWorkbenchCommandConstants.NAVIGATE_EXPAND_ALL, unfold);
        bars.setGlobalActionHandler(IWorkbenchCommandConstants.NAVIGATE_COLLAPSE_ALL, fold);
        bars.updateActionBars();
    }

    private IAction choice(String key, String label, ImageDescriptor picture, boolean preset, Consumer<Boolean> chosen) {
        Action action = new Action(label, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                preferences.putBoolean(key, isChecked());
                try {
                    preferences.flush();
                } catch (BackingStoreException unwritable) {
                    ILog.of(OutlineTools.class).warn("A choice about the outline could not be kept", unwritable);
                }
                chosen.accept(isChecked());
            }
        };
        action.setId(key);
        action.setToolTipText(label);
        action.setImageDescriptor(picture);
        action.setChecked(preferences.getBoolean(key, preset));
        return action;
    }

    private static IAction action(String id, String label, ImageDescriptor picture, Runnable work) {
        Action action = new Action(label, picture) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setId(id);
        action.setToolTipText(label);
        return action;
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }
}
