// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rename;

import java.util.List;
import org.calx.ide.rename.FileEdit;
import org.calx.ide.rename.Renaming;
import org.calx.ui.widget.Enabling;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field for the new name. What is typed is checked at once, and the number of places that would change is told, with the lines as they are and as they will be. */
final class RenamePage extends UserInputWizardPage {

    private static final int WIDTH = 720;

    private final RenameRefactoring refactoring;
    private Text field;
    private Label effect;
    private ChangedLines lines;

    RenamePage(RenameRefactoring refactoring) {
        super("rename");
        this.refactoring = refactoring;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 8).applyTo(page);
        new Label(page, SWT.NONE).setText("&New name:");
        field = WidgetId.mark(new Text(page, SWT.BORDER), "rename.name");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        effect = WidgetId.mark(new Label(page, SWT.WRAP), "rename.effect");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(effect);
        lines = new ChangedLines(page, WIDTH);
        field.setText(refactoring.oldName());
        field.selectAll();
        field.addModifyListener(event -> typed());
        effect.setText("The name changes in statements, narrative text and captions.");
        setPageComplete(false);
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            field.setFocus();
        }
    }

    @Override
    public void setPageComplete(boolean complete) {
        super.setPageComplete(complete);
        if (getShell() != null && getShell().getDefaultButton() != null) {
            Enabling.show(getShell().getDefaultButton());
        }
    }

    private void typed() {
        String wanted = field.getText().strip();
        refactoring.setNewName(wanted);
        if (wanted.equals(refactoring.oldName())) {
            setErrorMessage(null);
            lines.show(List.of());
            setPageComplete(false);
            return;
        }
        refactoring.document().take(refactoring.preview(wanted), answer -> {
            if (!field.isDisposed() && field.getText().strip().equals(wanted)) {
                checked(answer);
            }
        });
    }

    private void checked(RenamePreview preview) {
        Renaming renaming = preview.renaming();
        lines.show(preview.lines());
        if (renaming.isRefused()) {
            setPageComplete(RefactoringStatus.createFatalErrorStatus(renaming.refusal()));
            effect.setText("");
        } else {
            setPageComplete(new RefactoringStatus());
            long files = renaming.edits().stream().map(FileEdit::file).distinct().count();
            int places = renaming.edits().size();
            effect.setText((places == 1 ? "One place changes" : places + " places change") + (files == 1 ? "." : ", in " + files + " files."));
        }
    }
}
