// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.lesionmap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calx.manuscript.figure.lesionmap.MapSites;
import org.calx.ui.widget.Enabling;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Asks for a site of the body, found by any of its words. */
final class SiteDialog extends Dialog {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 320;

    private final List<String> sites = MapSites.written();
    private TableViewer list;
    private String site;

    SiteDialog(Shell parent) {
        super(parent);
    }

    /** {@return the site chosen; empty for none} */
    Optional<String> site() {
        return Optional.ofNullable(site);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Add a lesion");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText("&Site of the lesion, such as left thumb distal:");
        Text words = WidgetId.mark(new Text(area, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH), "lesionMap.siteWords");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        list = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        WidgetId.mark(list.getTable(), "lesionMap.sites");
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.addSelectionChangedListener(event -> Enabling.set(getButton(IDialogConstants.OK_ID), !event.getSelection().isEmpty()));
        list.addOpenListener(event -> okPressed());
        words.addModifyListener(event -> find(words.getText()));
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                event.doit = false;
            }
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Add", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        find("");
    }

    /** Shows the sites that have all the words, or their beginnings, in any order; the shortest is what is usually meant. */
    private void find(String typed) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
        List<String> found = sites.stream().filter(each -> words.stream().allMatch(word -> (" " + each.toLowerCase(Locale.ROOT)).contains(" " + word))).toList();
        list.setInput(found);
        list.setSelection(found.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(found.getFirst()), true);
        Enabling.set(getButton(IDialogConstants.OK_ID), !found.isEmpty());
    }

    private void move(int step) {
        Table table = list.getTable();
        int index = Math.clamp(table.getSelectionIndex() + step, 0, Math.max(0, table.getItemCount() - 1));
        if (table.getItemCount() > 0) {
            list.setSelection(new StructuredSelection(list.getElementAt(index)), true);
        }
    }

    @Override
    protected void okPressed() {
        site = (String) list.getStructuredSelection().getFirstElement();
        super.okPressed();
    }
}
