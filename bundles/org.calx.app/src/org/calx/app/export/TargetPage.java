// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.question.Questions;
import org.calx.publish.PlannedManuscript;
import org.calx.publish.file.Fate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks where to, shows what will be written, and lets the author tick what may be replaced though it was edited. */
final class TargetPage extends FormPage {

    private static final int ROWS = 6;
    private static final int NAME_WIDTH = 200;
    private static final int PAUSE_MILLIS = 250;

    private final ExportSettings before;
    private final Supplier<List<Path>> files;
    private final Supplier<ExportSettings> look;
    private final Set<Path> replaced = new HashSet<>();
    private Text folder;
    private Table table;
    private Button open;
    private ExportPlan plan = ExportPlan.UNKNOWN;
    private int asked;

    /**
     * Makes the page.
     *
     * @param files the cases ticked before
     * @param look  the settings chosen before
     */
    TargetPage(ExportSettings before, Supplier<List<Path>> files, Supplier<ExportSettings> look) {
        super("target", "Where to", "What you or a colleague edited since the last export stays, unless you tick it.");
        this.before = before;
        this.files = files;
        this.look = look;
    }

    @Override
    protected void fill(Form form) {
        folder = form.textBeforeButton("Into fol&der:", "export.folder");
        folder.setText(before.folder());
        form.button("Br&owse…", "export.browse", () -> Questions.current().whichFolder("Folder for the manuscripts", folderOrHome())
                .ifPresent(chosen -> folder.setText(chosen.toString())));
        table = form.checklist("Manuscripts", "export.plan", ROWS);
        new TableColumn(table, SWT.NONE).setText("Manuscript");
        new TableColumn(table, SWT.NONE).setText("What is there");
        table.setHeaderVisible(true);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                ticked((TableItem) event.item);
            }
        });
        open = form.check("O&pen the manuscript when it is written", "export.open");
        open.setSelection(before.open());
        folder.addListener(SWT.Modify, event -> ask(PAUSE_MILLIS));
    }

    private Path folderOrHome() {
        try {
            return Path.of(folder.getText().strip());
        } catch (InvalidPathException malformed) {
            return Path.of(System.getProperty("user.home", ""));
        }
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            if (folder.getText().isBlank() && !files.get().isEmpty()) {
                folder.setText(files.get().getFirst().getParent().toString());
            }
            ask(0);
        }
        super.setVisible(visible);
    }

    /** Works the plan out again, in the background, when typing has paused. */
    private void ask(int pause) {
        int question = ++asked;
        plan = ExportPlan.UNKNOWN;
        changed();
        getControl().getDisplay().timerExec(pause, () -> {
            if (question == asked && !table.isDisposed()) {
                ExportPlan.make(files.get(), folder.getText().strip(), look.get(), made -> {
                    if (question == asked && !table.isDisposed()) {
                        show(made);
                    }
                });
            }
        });
    }

    private void show(ExportPlan made) {
        plan = made;
        table.removeAll();
        for (PlannedManuscript planned : made.manuscripts()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {planned.manuscript().getFileName().toString(), ExportPlan.words(planned)});
            item.setData(planned);
            item.setChecked(isWritten(planned));
        }
        table.getColumn(0).setWidth(NAME_WIDTH);
        table.getColumn(1).pack();
        changed();
    }

    private boolean isWritten(PlannedManuscript planned) {
        return switch (planned.fate()) {
        case NEW, OURS -> true;
        case EDITED, OPEN -> replaced.contains(planned.manuscript());
        case OBSTACLE -> false;
        };
    }

    /** Only what was edited can be ticked or not. */
    private void ticked(TableItem item) {
        PlannedManuscript planned = (PlannedManuscript) item.getData();
        if (planned.fate() == Fate.EDITED || planned.fate() == Fate.OPEN) {
            if (item.getChecked()) {
                replaced.add(planned.manuscript());
            } else {
                replaced.remove(planned.manuscript());
            }
        }
        item.setChecked(isWritten(planned));
        changed();
    }

    @Override
    protected Optional<String> problem() {
        if (folder.getText().isBlank()) {
            return Optional.of("Choose the folder for the manuscripts.");
        }
        if (plan.problem().isPresent()) {
            return plan.problem();
        }
        return plan != ExportPlan.UNKNOWN && plan.manuscripts().stream().noneMatch(this::isWritten)
                ? Optional.of("Nothing would be written. Tick what may be replaced, or choose another folder.") : Optional.empty();
    }

    @Override
    protected Optional<String> advice() {
        long kept = plan.manuscripts().stream().filter(planned -> planned.fate() == Fate.EDITED && !isWritten(planned)).count();
        return kept == 0 ? Optional.empty() : Optional.of(kept == 1 ? "A manuscript was edited since the last export; it stays as it is unless you tick it."
                : kept + " manuscripts were edited since the last export; they stay as they are unless you tick them.");
    }

    /** {@return the manuscripts that may be replaced though a person edited them} */
    Set<Path> replaced() {
        return Set.copyOf(replaced);
    }

    /**
     * {@return the folder}
     *
     * @throws IOException if there can be none of that name
     */
    Path folder() throws IOException {
        try {
            return Path.of(folder.getText().strip()).toAbsolutePath().normalize();
        } catch (InvalidPathException malformed) {
            throw new IOException("This cannot be the path of a folder: " + malformed.getReason() + ".", malformed);
        }
    }

    boolean opens() {
        return open.getSelection();
    }
}
