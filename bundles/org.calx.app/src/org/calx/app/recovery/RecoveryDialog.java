// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.calx.ui.widget.Enabling;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** Asks what to do with text that was not saved when the Studio ended. Nothing is decided by closing it. */
final class RecoveryDialog extends TitleAreaDialog {

    /** What the author decides. */
    enum Decision {
        /** The chosen texts go into editors, the others are given up. */
        RESTORE,
        /** All texts are given up. */
        DISCARD,
        /** The question is asked again at the next start. */
        LATER
    }

    private static final int COMPARE = IDialogConstants.CLIENT_ID;
    private static final int DISCARD = IDialogConstants.CLIENT_ID + 1;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    private final List<UnsavedText> texts;
    private final Consumer<UnsavedText> compare;
    private CheckboxTableViewer table;
    private List<UnsavedText> chosen = List.of();
    private final Consumer<RecoveryDialog> decided;
    private Decision decision = Decision.LATER;

    /**
     * Prepares the question.
     *
     * @param texts   the texts, at least one
     * @param compare shows how a text differs from its file
     * @param decided told when the dialog is closed
     */
    RecoveryDialog(Shell parent, List<UnsavedText> texts, Consumer<UnsavedText> compare, Consumer<RecoveryDialog> decided) {
        super(parent);
        this.texts = texts;
        this.compare = compare;
        this.decided = decided;
        setBlockOnOpen(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** {@return what was decided} */
    Decision decision() {
        return decision;
    }

    /** {@return the texts to restore} */
    List<UnsavedText> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Unsaved text");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle("Calx Studio did not end by itself");
        setMessage("The text you had not saved is still here. Restored text comes into its editor; the file changes only when you save.");
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().applyTo(body);
        Composite framed = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(90), convertHeightInCharsToPixels(8)).applyTo(framed);
        TableColumnLayout layout = new TableColumnLayout();
        framed.setLayout(layout);
        table = CheckboxTableViewer.newCheckList(framed, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        Table widget = WidgetId.mark(table.getTable(), "recovery.texts");
        widget.setHeaderVisible(true);
        column("File", 3, text -> text.file().getFileName().toString(), layout);
        column("Folder", 4, text -> String.valueOf(text.file().getParent()), layout);
        column("Last change", 3, text -> TIME.format(text.changed()), layout);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(texts);
        table.setAllChecked(true);
        table.getTable().setSelection(0);
        table.addCheckStateListener(event -> enable());
        table.addDoubleClickListener(event -> compareSelected());
        return area;
    }

    private void column(String title, int weight, Function<UnsavedText, String> words, TableColumnLayout layout) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(text -> words.apply((UnsavedText) text)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetId.mark(createButton(parent, COMPARE, "&Compare with File…", false), "recovery.compare");
        WidgetId.mark(createButton(parent, DISCARD, "&Discard All", false), "recovery.discard");
        WidgetId.mark(createButton(parent, IDialogConstants.CANCEL_ID, "Ask &Later", false), "recovery.later");
        WidgetId.mark(createButton(parent, IDialogConstants.OK_ID, "&Restore", true), "recovery.restore");
    }

    /** So that Enter restores; in the table it would compare. */
    @Override
    public void create() {
        super.create();
        getButton(IDialogConstants.OK_ID).setFocus();
    }

    private void enable() {
        Enabling.set(getButton(IDialogConstants.OK_ID), table.getCheckedElements().length > 0);
    }

    private void compareSelected() {
        if (table.getStructuredSelection().getFirstElement() instanceof UnsavedText text) {
            compare.accept(text);
        }
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case COMPARE -> compareSelected();
        case DISCARD -> {
            decision = Decision.DISCARD;
            close();
        }
        default -> super.buttonPressed(button);
        }
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        if (closed) {
            decided.accept(this);
        }
        return closed;
    }

    @Override
    protected void okPressed() {
        decision = Decision.RESTORE;
        chosen = Arrays.stream(table.getCheckedElements()).map(UnsavedText.class::cast).toList();
        super.okPressed();
    }
}
