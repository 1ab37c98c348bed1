// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.journal.choice;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.calx.ui.journal.JournalChoices;
import org.calx.ui.view.CaseEditor;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The list of journals in a menu: what can be chosen for the case in front, the one chosen checked. */
public final class JournalMenu extends ContributionItem {

    /** Created by the workbench. */
    public JournalMenu() {
        super("org.calx.ui.journals");
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Optional<CaseEditor> editor = window == null ? Optional.empty() : CaseEditor.active(window.getActivePage());
        if (editor.isEmpty()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH, index);
            item.setText("Open a case to choose a journal");
            item.setEnabled(false);
            return;
        }
        JournalOffers.look(editor.get().document().path()); // for the next time; what is known is shown at once
        fill(menu, index, editor.get().document().path());
    }

    /** Fills a menu of its own, again when the journals turn out to be others than those known before. */
    static void fill(Menu menu, Path file) {
        Display display = menu.getDisplay();
        List<String> shown = labels(file);
        fill(menu, -1, file);
        JournalOffers.look(file).thenAccept(found -> display.asyncExec(() -> {
            if (!menu.isDisposed() && !labels(file).equals(shown)) {
                Arrays.stream(menu.getItems()).forEach(MenuItem::dispose);
                fill(menu, -1, file);
            }
        }));
    }

    private static List<JournalEntry> entries(Path file) {
        return JournalEntry.of(JournalOffers.known(file), JournalChoices.of(file));
    }

    private static List<String> labels(Path file) {
        return entries(file).stream().map(JournalEntry::label).toList();
    }

    private static void fill(Menu menu, int index, Path file) {
        List<JournalEntry> entries = entries(file);
        int at = index < 0 ? menu.getItemCount() : index;
        for (JournalEntry entry : entries) {
            MenuItem item = WidgetId.mark(new MenuItem(menu, SWT.RADIO, at++), "journal." + entry.choice().orElse("none"));
            item.setText(entry.label().replace("&", "&&"));
            item.setToolTipText(entry.tip());
            item.setSelection(entry.current());
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    JournalChoices.choose(file, entry.choice());
                }
            });
        }
        if (JournalOffers.known(file).isEmpty()) {
            MenuItem wait = new MenuItem(menu, SWT.PUSH, at++);
            wait.setText("Looking for journals …");
            wait.setEnabled(false);
        }
        new MenuItem(menu, SWT.SEPARATOR, at++);
        MenuItem write = WidgetId.mark(new MenuItem(menu, SWT.PUSH, at), "journal.write");
        write.setText("Write a Journal Profile…");
        write.setEnabled(JournalWizard.isThere());
        write.addListener(SWT.Selection, event -> JournalWizard.open());
    }
}
