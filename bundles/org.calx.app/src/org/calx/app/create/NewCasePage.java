// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.create;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a new case and its folder. */
final class NewCasePage extends WizardPage {

    private static final String ENDING = ".calx";

    private String suggestedFolder = Path.of(System.getProperty("user.home", "")).resolve("Cases").toString();
    private Text name;
    private Text folder;

    NewCasePage() {
        super("newCase", "New case report", null);
        setDescription("A case file to fill in, with a file for its references beside it.");
    }

    void suggestFolder(IStructuredSelection selection) {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        IContainer container = selected instanceof IContainer inside ? inside : selected == null ? null : selected.getParent();
        if (container != null && container.getLocation() != null && container.getType() == IResource.FOLDER) {
            suggestedFolder = container.getLocation().toOSString();
        }
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText("&Name:");
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        name.setMessage("thumb-calcinosis");
        new Label(area, SWT.NONE).setText("&Folder:");
        folder = new Text(area, SWT.BORDER);
        folder.setText(suggestedFolder);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("&Browse…");
        browse.addListener(SWT.Selection, event -> browse());
        name.addModifyListener(event -> validate());
        folder.addModifyListener(event -> validate());
        setControl(area);
        setPageComplete(false);
        name.setFocus();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void validate() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        String typed = name.getText().strip();
        if (typed.isEmpty() || typed.equals(ENDING)) {
            return "Give the case a name.";
        }
        if (typed.contains("/") || typed.contains("\\")) {
            return "The name must not contain a slash; choose the folder below.";
        }
        try {
            Path file = file();
            if (!file.isAbsolute()) {
                return "Give the whole path of the folder.";
            }
            return Files.exists(file) ? "There is a case of this name in the folder; choose another name." : null;
        } catch (InvalidPathException malformed) {
            return "This cannot be the name of a file: " + malformed.getMessage();
        }
    }

    /** {@return the file that was asked for} */
    Path file() {
        String typed = name.getText().strip();
        return Path.of(folder.getText().strip()).resolve(typed.endsWith(ENDING) ? typed : typed + ENDING);
    }
}
