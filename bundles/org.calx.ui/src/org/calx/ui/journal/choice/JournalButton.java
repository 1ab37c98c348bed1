// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.journal.choice;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.calx.ui.journal.JournalChoices;
import org.calx.ui.picture.Pictures;
import org.calx.ui.view.ActiveCase;
import org.calx.ui.widget.BarControl;
import org.calx.ui.widget.WidgetId;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** A button in a tool bar that shows the journal of the case in front, and opens the list of journals. */
public final class JournalButton extends WorkbenchWindowControlContribution {

    private final Consumer<Path> choices = file -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::show);
    private ActiveCase active;
    private ToolBar bar;
    private ToolItem button;

    @Override
    protected Control createControl(Composite parent) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        button = WidgetId.mark(new ToolItem(bar, SWT.DROP_DOWN), "journal.button");
        button.setImage(Pictures.named("journal"));
        button.addListener(SWT.Selection, event -> open());
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Journal: " + button.getText();
            }
        });
        active = new ActiveCase(getWorkbenchWindow(), this::show);
        JournalChoices.addListener(choices);
        bar.addDisposeListener(event -> {
            active.close();
            JournalChoices.removeListener(choices);
        });
        show();
        return bar;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    /** Another case is in front, or it was reviewed. What can be chosen is looked for before anyone asks. */
    private void show() {
        if (bar.isDisposed() || active == null) {
            return;
        }
        CurrentJournal current = active.editor().map(editor -> {
            Path file = editor.document().path();
            if (JournalOffers.known(file).isEmpty()) {
                JournalOffers.look(file);
            }
            return CurrentJournal.of(JournalChoices.of(file), editor.document().review().last());
        }).orElse(CurrentJournal.NO_CASE);
        button.setEnabled(active.editor().isPresent());
        if (!current.label().equals(button.getText())) {
            button.setText(current.label());
            BarControl.fit(bar);
        }
        if (!current.tip().equals(button.getToolTipText())) {
            button.setToolTipText(current.tip());
        }
    }

    private void open() {
        Rectangle bounds = button.getBounds();
        ChooseJournalHandler.open(getWorkbenchWindow(), bar.toDisplay(bounds.x, bounds.y + bounds.height));
    }
}
