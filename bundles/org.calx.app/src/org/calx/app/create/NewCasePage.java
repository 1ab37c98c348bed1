// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.create;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.question.Questions;
import org.calx.publish.CaseFiles;
import org.calx.publish.file.FileName;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a new case and its folder. */
final class NewCasePage extends FormPage {

    private String suggestedFolder = Path.of(System.getProperty("user.home", "")).resolve("Cases").toString();
    private Text name;
    private Text folder;

    NewCasePage() {
        super("newCase", "A new case report", "Name the case after what it shows, never after the patient.");
    }

    void suggestFolder(IStructuredSelection selection) {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        IContainer container = selected instanceof IContainer inside ? inside : selected == null ? null : selected.getParent();
        if (container != null && container.getLocation() != null && container.getType() == IResource.FOLDER) {
            suggestedFolder = container.getLocation().toOSString();
        }
    }

    @Override
    protected void fill(Form form) {
        name = form.text("Na&me:", "newCase.name");
        name.setMessage("thumb-calcinosis");
        folder = form.textBeforeButton("Fol&der:", "newCase.folder");
        folder.setText(suggestedFolder);
        form.button("Br&owse…", "newCase.browse", this::browse);
        form.note("The case is a text file. Beside it goes a file for its references; figures belong into the same folder.");
        name.addListener(SWT.Modify, event -> changed());
        folder.addListener(SWT.Modify, event -> changed());
        name.setFocus();
    }

    private void browse() {
        Questions.current().whichFolder("Folder of the case", Path.of(suggestedFolder)).ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    @Override
    protected Optional<String> problem() {
        String typed = name.getText().strip();
        if (typed.isEmpty() || typed.equals(CaseFiles.ENDING)) {
            return Optional.of("Give the case a name.");
        }
        Optional<String> badName = FileName.problem(typed);
        if (badName.isPresent()) {
            return badName;
        }
        try {
            Path file = file();
            if (!file.isAbsolute()) {
                return Optional.of("Give the whole path of the folder.");
            }
            if (Files.exists(file)) {
                return Optional.of("There is a case of this name in the folder; choose another name.");
            }
            Path there = nearest(file.getParent());
            return there == null || !Files.isDirectory(there) ? Optional.of("What should be the folder is a file; choose another folder.")
                    : !Files.isWritable(there) ? Optional.of("You have no right to write into this folder; choose another.") : Optional.empty();
        } catch (InvalidPathException malformed) {
            return Optional.of("This cannot be the path of a folder: " + malformed.getReason() + ".");
        }
    }

    /** {@return the folder, or the nearest above it that exists} */
    private static Path nearest(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    @Override
    protected Optional<String> advice() {
        if (FileName.mayIdentify(name.getText())) {
            return Optional.of("Is the number in the name one of the patient's? File names travel with a manuscript.");
        }
        return problem().isEmpty() && !Files.exists(file().getParent()) ? Optional.of("The folder will be created.") : Optional.empty();
    }

    /** {@return the file that was asked for, or one in the suggested folder while there is none} */
    Path somewhere() {
        return problem().isEmpty() ? file() : Path.of(suggestedFolder).resolve("case" + CaseFiles.ENDING);
    }

    /** {@return the file that was asked for} */
    Path file() {
        String typed = name.getText().strip();
        return Path.of(folder.getText().strip()).resolve(typed.endsWith(CaseFiles.ENDING) ? typed : typed + CaseFiles.ENDING);
    }
}
