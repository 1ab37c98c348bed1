// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.question.Questions;
import org.calx.publish.CaseFiles;
import org.calx.ui.widget.WidgetId;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Asks which cases to export. */
final class CasesPage extends FormPage {

    private static final int ROWS = 9;
    private static final int NAME_WIDTH = 190;

    private final Set<Path> ticked;
    private final List<Path> files;
    private final List<Path> folders;
    private Table table;
    private String remark = "";

    /**
     * Makes the page.
     *
     * @param title       its title
     * @param description what it asks for, in a sentence
     * @param atHand      the cases to offer
     */
    CasesPage(String title, String description, CasesAtHand atHand) {
        super("cases", title, description);
        this.ticked = new LinkedHashSet<>(atHand.ticked());
        Set<Path> all = new LinkedHashSet<>(atHand.ticked());
        all.addAll(atHand.others());
        this.files = new ArrayList<>(all);
        this.folders = atHand.folders();
    }

    @Override
    protected void fill(Form form) {
        table = form.checklist("Cases", "export.cases", ROWS);
        new TableColumn(table, SWT.NONE).setText("Case");
        new TableColumn(table, SWT.NONE).setText("Folder");
        table.setHeaderVisible(true);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((Path) event.item.getData(), ((TableItem) event.item).getChecked());
            }
        });
        Composite buttons = new Composite(form.area(), SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).applyTo(buttons);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(buttons);
        button(buttons, "Add fol&der…", "export.addFolder", this::addFolder);
        button(buttons, "Tick &all", "export.all", () -> tickAll(true));
        button(buttons, "Tick n&one", "export.none", () -> tickAll(false));
        show();
        folders.forEach(this::look);
    }

    private static void button(Composite parent, String label, String id, Runnable pressed) {
        Button button = WidgetId.mark(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    private void show() {
        table.removeAll();
        for (Path file : files) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {file.getFileName().toString(), String.valueOf(file.getParent())});
            item.setData(file);
            item.setChecked(ticked.contains(file));
        }
        table.getColumn(0).setWidth(NAME_WIDTH);
        table.getColumn(1).pack();
    }

    private void tick(Path file, boolean on) {
        if (on) {
            ticked.add(file);
        } else {
            ticked.remove(file);
        }
        changed();
    }

    private void tickAll(boolean on) {
        files.forEach(file -> tick(file, on));
        show();
    }

    private void addFolder() {
        Path start = files.isEmpty() ? Path.of(System.getProperty("user.home", "")) : files.getFirst().getParent();
        Questions.current().whichFolder("Folder with cases", start).ifPresent(this::look);
    }

    /** A folder may be large or far away. */
    private void look(Path folder) {
        Display display = table.getDisplay();
        Job.createSystem("Looking for cases", monitor -> {
            CaseFiles found = CaseFiles.find(List.of(folder));
            display.asyncExec(() -> add(found));
        }).schedule();
    }

    private void add(CaseFiles found) {
        if (table.isDisposed()) {
            return;
        }
        found.files().stream().map(file -> file.toAbsolutePath().normalize()).forEach(file -> {
            if (!files.contains(file)) {
                files.add(file);
            }
            ticked.add(file);
        });
        remark = found.problems().stream().findFirst().map(problem -> problem.path() + ": " + problem.message() + ".").orElse("");
        show();
        changed();
    }

    @Override
    protected Optional<String> problem() {
        return ticked.isEmpty() ? Optional.of(files.isEmpty() ? "Add a folder with cases." : "Tick at least one case.") : Optional.empty();
    }

    @Override
    protected Optional<String> advice() {
        return remark.isEmpty() ? Optional.empty() : Optional.of(remark);
    }

    /** {@return the case files to export, sorted} */
    List<Path> files() {
        return ticked.stream().sorted().toList();
    }
}
