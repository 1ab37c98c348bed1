// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.editor;

import java.util.Set;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManagerOverrides;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Leaves out of the context menu of a case what the platform puts there for programs and teams. */
public final class CaseMenu implements IReconciler, Listener, IContributionManagerOverrides {

    private static final Set<String> LEFT_OUT = Set.of("ShiftRight", "ShiftLeft", "org.eclipse.ui.genericeditor.source.menu",
            "org.eclipse.ui.genericeditor.findReferences", "org.eclipse.ui.projectConfigure", "team.main");

    private StyledText text;

    @Override
    public void install(ITextViewer viewer) {
        text = viewer.getTextWidget();
        text.addListener(SWT.MenuDetect, this);
    }

    @Override
    public void uninstall() {
        if (!text.isDisposed()) {
            text.removeListener(SWT.MenuDetect, this);
        }
    }

    @Override
    public void handleEvent(Event event) {
        if (text.getMenu() != null && text.getMenu().getData(MenuManager.MANAGER_KEY) instanceof MenuManager menu) {
            menu.setOverrides(this);
        }
    }

    @Override
    public Boolean getVisible(IContributionItem item) {
        boolean nameless = item instanceof MenuManager && item.getId() == null; // Open With and Show In
        return nameless || item.getId() != null && LEFT_OUT.contains(item.getId()) ? Boolean.FALSE : null;
    }

    @Override
    public Boolean getEnabled(IContributionItem item) {
        return null;
    }

    @Override
    public Integer getAccelerator(IContributionItem item) {
        return null;
    }

    @Override
    public String getAcceleratorText(IContributionItem item) {
        return null;
    }

    @Override
    public String getText(IContributionItem item) {
        return null;
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
