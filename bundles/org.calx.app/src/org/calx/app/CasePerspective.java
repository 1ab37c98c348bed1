// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import java.util.List;
import org.calx.app.guide.GuideView;
import org.calx.app.navigator.CaseNavigator;
import org.calx.app.tour.StepsView;
import org.calx.ui.care.CareView;
import org.calx.ui.figure.lesionmap.LesionMapView;
import org.calx.ui.figure.timeline.TimelineView;
import org.calx.ui.figure.trends.TrendsView;
import org.calx.ui.findings.FindingsView;
import org.calx.ui.limits.LimitsView;
import org.calx.ui.outline.OutlineView;
import org.calx.ui.preview.PreviewView;
import org.calx.ui.rule.RuleView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement of views for writing a case report: files and outline left, manuscript and figures right, findings below. */
public final class CasePerspective implements IPerspectiveFactory {

    /** The perspective's id in the plug-in registry. */
    public static final String ID = "org.calx.app.perspective";

    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
    private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
    private static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView";
    private static final String LOG = "org.eclipse.pde.runtime.LogView";

    /** What to do next, shown with its keys while no case is open. */
    private static final List<String> ONBOARDING = List.of("org.calx.app.newCase", "org.calx.app.openFile", "org.calx.app.helpHere",
            "org.eclipse.ui.window.quickAccess", "org.eclipse.ui.window.showKeyAssist");

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(CaseNavigator.ID, IPageLayout.LEFT, 0.18f, layout.getEditorArea());
        layout.addView(OutlineView.ID, IPageLayout.BOTTOM, 0.45f, CaseNavigator.ID);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.56f, layout.getEditorArea());
        right.addView(PreviewView.ID);
        right.addView(TimelineView.ID);
        right.addView(LesionMapView.ID);
        right.addView(TrendsView.ID);
        right.addPlaceholder(GuideView.ID);
        layout.createPlaceholderFolder("steps", IPageLayout.BOTTOM, 0.45f, "right").addPlaceholder(StepsView.ID); // never behind what it shows
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.76f, layout.getEditorArea());
        below.addView(FindingsView.ID);
        below.addView(CareView.ID);
        below.addView(LimitsView.ID);
        below.addPlaceholder(RuleView.ID);
        below.addPlaceholder(HISTORY);
        below.addPlaceholder(PROGRESS);
        below.addPlaceholder(LOG);
        below.addPlaceholder(SEARCH);
        below.addPlaceholder(SEARCH + ":*");
        layout.addShowViewShortcut(CaseNavigator.ID);
        layout.addShowViewShortcut(OutlineView.ID);
        layout.addShowViewShortcut(PreviewView.ID);
        layout.addShowViewShortcut(TimelineView.ID);
        layout.addShowViewShortcut(LesionMapView.ID);
        layout.addShowViewShortcut(TrendsView.ID);
        layout.addShowViewShortcut(FindingsView.ID);
        layout.addShowViewShortcut(RuleView.ID);
        layout.addShowViewShortcut(GuideView.ID);
        layout.addShowViewShortcut(CareView.ID);
        layout.addShowViewShortcut(LimitsView.ID);
        layout.addShowViewShortcut(PROGRESS);
        layout.addNewWizardShortcut("org.calx.app.newCase");
        layout.setEditorOnboardingText("No case is open. Make a new one, or open one that you have.");
        ONBOARDING.forEach(layout::addEditorOnboardingCommandId);
    }
}
