// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.calx.app.form.Form;
import org.calx.app.open.CaseOpener;
import org.calx.app.question.Questions;
import org.calx.ui.view.CaseEditor;
import org.calx.ui.widget.Enabling;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Shows what came of an export, and leads to the manuscripts and to what is in the way of them. Does not keep the author from working. */
final class ExportResultDialog extends TitleAreaDialog {

    private static final int WIDTH = 560;
    private static final int CASE_ROWS = 5;

    private final Path folder;
    private final Optional<Consumer<List<Path>>> draft;
    private final Export.Report report;
    private Table cases;
    private Label detail;
    private FindingList findings;
    private Button open;
    private Button goTo;

    private ExportResultDialog(Shell parent, Path folder, Export.Report report, Optional<Consumer<List<Path>>> draft) {
        super(parent);
        this.folder = folder;
        this.report = report;
        this.draft = draft;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /**
     * Opens the dialog and returns at once.
     *
     * @param folder where to it was exported
     * @param draft  exports a draft of case files; empty where there are no drafts
     */
    static void show(Shell parent, Path folder, Export.Report report, Optional<Consumer<List<Path>>> draft) {
        new ExportResultDialog(parent, folder, report, draft).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Export");
        WidgetId.mark(shell, "exported");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
        cases = Form.named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "Cases", "exported.cases");
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, CASE_ROWS * cases.getItemHeight()).applyTo(cases);
        for (ExportOutcome outcome : report.outcomes()) {
            TableItem item = new TableItem(cases, SWT.NONE);
            item.setText(outcome.title());
            item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(
                    outcome.kind().isInPlace() ? ISharedImages.IMG_OBJ_FILE : ISharedImages.IMG_OBJS_ERROR_TSK));
        }
        detail = WidgetId.mark(new Label(area, SWT.WRAP), "exported.detail");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(detail);
        findings = new FindingList(area, WIDTH, this::goToFinding);
        cases.addListener(SWT.Selection, event -> chosen());
        cases.addListener(SWT.DefaultSelection, event -> openManuscript());
        setTitle(title());
        setMessage(message(), report.outcomes().stream().allMatch(outcome -> outcome.kind().isInPlace()) && !report.stopped()
                ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        return area;
    }

    private String title() {
        long inPlace = report.outcomes().stream().filter(outcome -> outcome.kind().isInPlace()).count();
        long left = report.outcomes().size() - inPlace;
        if (report.stopped()) {
            return "The export was stopped";
        }
        return left == 0 ? inPlace == 1 ? report.outcomes().getFirst().brief() : inPlace + " files are exported"
                : inPlace == 0 ? "Nothing was exported" : inPlace + " exported, " + left + " not";
    }

    private String message() {
        String where = "Folder: " + folder;
        return report.stopped() ? "What was written before is whole, and lies in " + folder + "."
                : report.remark().isEmpty() ? where : report.remark();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        open = button(parent, "&Open", "exported.open", this::openManuscript);
        button(parent, "&Show in Folder", "exported.folder", () -> Questions.current().showOutside(folder));
        goTo = button(parent, "&Go to Finding", "exported.goTo", this::goToFinding);
        if (draft.isPresent() && report.outcomes().stream().anyMatch(outcome -> outcome.kind().allowsDraft())) {
            button(parent, "Export a &Draft Instead", "exported.draft", this::exportDraft);
        }
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
        if (!report.outcomes().isEmpty()) {
            cases.select(firstThatNeedsTheAuthor());
        }
        chosen();
    }

    private Button button(Composite parent, String label, String id, Runnable pressed) {
        Button button = WidgetId.mark(createButton(parent, IDialogConstants.CLIENT_ID, label, false), id);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLOSE_ID) {
            close();
        }
    }

    private int firstThatNeedsTheAuthor() {
        for (int i = 0; i < report.outcomes().size(); i++) {
            if (!report.outcomes().get(i).kind().isInPlace()) {
                return i;
            }
        }
        return 0;
    }

    private ExportOutcome outcome() {
        return cases.getSelectionIndex() < 0 ? null : report.outcomes().get(cases.getSelectionIndex());
    }

    private void chosen() {
        ExportOutcome outcome = outcome();
        detail.setText(outcome == null ? "" : outcome.detail());
        findings.show(outcome == null ? List.of() : outcome.findings());
        Enabling.set(open, outcome != null && outcome.manuscript().isPresent());
        Enabling.set(goTo, findings.selected().isPresent());
        detail.requestLayout();
    }

    private void openManuscript() {
        ExportOutcome outcome = outcome();
        if (outcome != null) {
            outcome.manuscript().ifPresent(Questions.current()::showOutside);
        }
    }

    private void goToFinding() {
        findings.selected().ifPresent(finding -> CaseOpener.open(List.of(finding.file()),
                editor -> CaseEditor.of(editor).ifPresent(shown -> shown.reveal(finding.offset(), finding.length(), true))));
    }

    /** Only of what was not exported for its findings. */
    private void exportDraft() {
        List<Path> files = report.outcomes().stream().filter(outcome -> outcome.kind().allowsDraft()).map(ExportOutcome::file).distinct().toList();
        close();
        draft.orElseThrow().accept(files);
    }
}
