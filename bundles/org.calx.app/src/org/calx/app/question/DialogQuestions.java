// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Asks in dialogs. */
final class DialogQuestions implements Questions {

    @Override
    public Optional<Path> whichFile() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setText("Open a case");
        dialog.setFilterNames(new String[] {"Cases (*.calx)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.calx", "*.*"});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> whichFile(String title, Path start, String kind, List<String> patterns) {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterPath(start == null ? null : start.toString());
        dialog.setFilterNames(new String[] {kind + " (" + String.join(", ", patterns) + ")", "All files"});
        dialog.setFilterExtensions(new String[] {String.join(";", patterns), "*.*"});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> whereTo(String title, Path suggestion) {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterPath(suggestion.getParent() == null ? null : suggestion.getParent().toString());
        dialog.setFileName(suggestion.getFileName().toString());
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> whichFolder(String title, Path suggestion) {
        DirectoryDialog dialog = new DirectoryDialog(shell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterPath(suggestion.toString());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public boolean goOn(String title, String message, String yes) {
        return new MessageDialog(shell(), title, null, message, MessageDialog.QUESTION, 0, yes, IDialogConstants.CANCEL_LABEL)
                .open() == 0;
    }

    @Override
    public void showOutside(Path file) {
        if (!Program.launch(file.toString())) {
            tell("It cannot be shown", "The system has no program for " + file + ".");
        }
    }

    @Override
    public void tell(String title, String message) {
        MessageDialog.openInformation(shell(), title, message);
    }

    private static Shell shell() {
        Shell active = PlatformUI.getWorkbench().getDisplay().getActiveShell(); // a wizard, when one asks
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : window == null ? null : window.getShell();
    }
}
