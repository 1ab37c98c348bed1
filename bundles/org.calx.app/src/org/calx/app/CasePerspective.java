// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import org.calx.app.navigator.CaseNavigator;
import org.calx.ui.finding.FindingsView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement of views for writing a case report: files left, outline right, findings below. */
public final class CasePerspective implements IPerspectiveFactory {

    /** The perspective's id in the plug-in registry. */
    public static final String ID = "org.calx.app.perspective";

    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(CaseNavigator.ID, IPageLayout.LEFT, 0.18f, layout.getEditorArea());
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.70f, layout.getEditorArea());
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.76f, layout.getEditorArea());
        below.addView(FindingsView.ID);
        below.addPlaceholder(PROGRESS);
        layout.addShowViewShortcut(CaseNavigator.ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(FindingsView.ID);
        layout.addShowViewShortcut(PROGRESS);
        layout.addNewWizardShortcut("org.calx.app.newCase");
    }
}
