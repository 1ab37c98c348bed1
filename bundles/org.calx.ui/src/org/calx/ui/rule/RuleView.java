// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rule;

import org.calx.language.validation.RulePage;
import org.calx.language.validation.RulePages;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.widget.WidgetId;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** Shows the page of a rule, as {@code calx explain} prints it, beside the text that is to be mended. */
public final class RuleView extends ViewPart {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.ui.rule";

    private static final int MARGIN = 8;

    private final IPropertyChangeListener colours = event -> {
        if (CaseColours.concerns(event.getProperty())) {
            showPage();
        }
    };
    private StyledText text;
    private RulePage page;

    /**
     * Opens the view on a rule.
     *
     * @param code the code of a rule
     */
    public static void show(String code) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        RulePages.find(code).ifPresent(page -> {
            try {
                ((RuleView) window.getActivePage().showView(ID, null, IWorkbenchPage.VIEW_ACTIVATE)).show(page);
            } catch (PartInitException failure) {
                ILog.of(RuleView.class).error("The page of a rule cannot be shown", failure);
            }
        });
    }

    @Override
    public void createPartControl(Composite parent) {
        text = WidgetId.mark(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "rule.page");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.COPY, ActionFactory.SELECT_ALL}) {
            getViewSite().getActionBars().setGlobalActionHandler(factory.getId(), new Action() {
                @Override
                public void run() {
                    if (factory == ActionFactory.COPY) {
                        text.copy();
                    } else {
                        text.selectAll();
                    }
                }
            });
        }
        CaseColours.addListener(colours);
        showPage();
    }

    private void show(RulePage rule) {
        page = rule;
        showPage();
        text.setTopIndex(0);
    }

    private void showPage() {
        if (!text.isDisposed()) {
            RuleText shown = page == null ? RuleText.none() : RuleText.of(page);
            text.setText(shown.text());
            text.setStyleRanges(shown.styles());
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        CaseColours.removeListener(colours);
        super.dispose();
    }
}
