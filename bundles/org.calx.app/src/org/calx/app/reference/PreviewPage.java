// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.publish.reference.ImportedEntry;
import org.calx.ui.widget.Enabling;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Shows what was read, what of it the case has already, and lets the author choose entries and keys. */
final class PreviewPage extends FormPage {

    private static final int ROWS = 9;
    private static final int KEY_WIDTH = 130;
    private static final int DESCRIPTION_WIDTH = 330;

    private final Map<ImportedEntry, String> keys = new HashMap<>();
    private Table table;
    private Text key;
    private Button cite;
    private ImportWork.Read read;

    PreviewPage() {
        super("preview", "What will be added", "Ticked references are added at the end of the case's file; nothing in it is changed.");
    }

    @Override
    protected void fill(Form form) {
        table = form.checklist("References", "references.list", ROWS);
        for (String column : new String[] {"Key", "Publication", "Is it there?"}) {
            new TableColumn(table, SWT.NONE).setText(column);
        }
        table.setHeaderVisible(true);
        table.addListener(SWT.Selection, event -> selected((TableItem) event.item, event.detail == SWT.CHECK));
        key = form.text("&Key of the selected one:", "references.key");
        key.addListener(SWT.Modify, event -> renamed());
        cite = form.check("&Cite them at the caret", "references.cite");
        cite.addListener(SWT.Selection, event -> changed());
        show();
    }

    /** Shows what was read; may be called before the page is made. */
    void show(ImportWork.Read shown) {
        read = shown;
        keys.clear();
        show();
    }

    private void show() {
        if (table == null || read == null) {
            return;
        }
        table.removeAll();
        for (ImportedEntry entry : read.references().entries()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(entry);
            item.setChecked(entry.sameAs().isEmpty());
            item.setText(new String[] {entry.key(), entry.description(), state(entry)});
        }
        table.getColumn(0).setWidth(KEY_WIDTH);
        table.getColumn(1).setWidth(DESCRIPTION_WIDTH);
        table.getColumn(2).pack();
        table.select(0);
        Enabling.set(cite, read.citable());
        cite.setSelection(read.citable());
        showKey();
        changed();
    }

    private static String state(ImportedEntry entry) {
        return entry.sameAs().map(same -> same.inCase() ? "as " + same.key() + " (same " + same.by() + ")"
                : "twice here (same " + same.by() + " as " + same.key() + ")").orElse("new");
    }

    private ImportedEntry selected() {
        return table.getSelectionIndex() < 0 ? null : (ImportedEntry) table.getItem(table.getSelectionIndex()).getData();
    }

    /** What the case has already is not added again. */
    private void selected(TableItem item, boolean ticked) {
        if (ticked && ((ImportedEntry) item.getData()).sameAs().isPresent()) {
            item.setChecked(false);
        }
        showKey();
        changed();
    }

    private void showKey() {
        ImportedEntry entry = selected();
        key.setText(entry == null ? "" : keys.getOrDefault(entry, entry.key()));
        Enabling.set(key, entry != null && !entry.fixed() && entry.sameAs().isEmpty());
    }

    private void renamed() {
        ImportedEntry entry = selected();
        if (entry != null && key.isEnabled()) {
            keys.put(entry, key.getText().strip());
            table.getItem(table.getSelectionIndex()).setText(0, key.getText().strip());
            changed();
        }
    }

    /** {@return the entries to add with their keys, in the order of the text} */
    Map<ImportedEntry, String> chosen() {
        Map<ImportedEntry, String> chosen = new LinkedHashMap<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                ImportedEntry entry = (ImportedEntry) item.getData();
                chosen.put(entry, keys.getOrDefault(entry, entry.key()));
            }
        }
        return chosen;
    }

    /** {@return the keys to cite: of what is added, and of what the case has already} */
    List<String> cited() {
        if (!cite.getSelection()) {
            return List.of();
        }
        Map<ImportedEntry, String> chosen = chosen();
        Set<String> cited = new LinkedHashSet<>();
        for (ImportedEntry entry : read.references().entries()) {
            Optional.ofNullable(chosen.get(entry)).or(() -> entry.sameAs().filter(ImportedEntry.SameEntry::inCase).map(ImportedEntry.SameEntry::key))
                    .ifPresent(cited::add);
        }
        return new ArrayList<>(cited);
    }

    @Override
    protected Optional<String> problem() {
        if (read == null) {
            return Optional.of("Paste references on the page before.");
        }
        Map<ImportedEntry, String> chosen = chosen();
        return chosen.isEmpty() && cited().isEmpty()
                ? Optional.of(read.references().entries().stream().allMatch(entry -> entry.sameAs().isPresent()) ? "The case has all of them already."
                        : "Tick at least one.")
                : read.references().problem(chosen);
    }

    @Override
    protected Optional<String> advice() {
        return read == null ? Optional.empty() : Optional.of("They go to " + read.references().targetName() + " beside the case.");
    }
}
