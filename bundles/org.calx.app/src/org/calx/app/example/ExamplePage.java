// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.example;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.question.Questions;
import org.calx.publish.file.FileName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Lets choose an example and the folder it is copied to. */
final class ExamplePage extends FormPage {

    private static final int WIDEST = 800;
    private static final int ROWS = 7;

    private final List<Example> examples;
    private Table list;
    private Label summary;
    private Text folder;
    private Text name;
    private boolean named;

    ExamplePage(List<Example> examples) {
        super("example", "Open an example", "The example is copied, so that you can change what you like.");
        this.examples = examples;
    }

    @Override
    protected void fill(Form form) {
        list = form.table("Examples", "example.list", ROWS);
        for (Example example : examples) {
            new TableItem(list, SWT.NONE).setText(example.title());
        }
        list.select(0);
        ((GridData) list.getLayoutData()).widthHint = Math.min(WIDEST, list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x); // whole titles
        summary = form.note("");
        folder = form.textBeforeButton("Into fol&der:", "example.folder");
        folder.setText(Path.of(System.getProperty("user.home", "")).resolve("Cases").toString());
        form.button("Br&owse…", "example.browse",
                () -> Questions.current().whichFolder("Folder for the example", Path.of(folder.getText())).ifPresent(chosen -> folder.setText(chosen.toString())));
        name = form.text("Na&me of the copy:", "example.name");
        list.addListener(SWT.Selection, event -> chosen());
        list.addListener(SWT.DefaultSelection, event -> chosen());
        folder.addListener(SWT.Modify, event -> changed());
        name.addListener(SWT.Modify, event -> {
            named = !name.getText().equals(example().folder());
            changed();
        });
        chosen();
    }

    private void chosen() {
        Example example = example();
        summary.setText("Shows: " + example.summary() + ".\nFacts from: " + example.source() + ".");
        summary.requestLayout();
        if (!named) {
            name.setText(example.folder());
        }
    }

    Example example() {
        return examples.get(Math.max(0, list.getSelectionIndex()));
    }

    @Override
    protected Optional<String> problem() {
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            return Optional.of("Give the copy a name.");
        }
        Optional<String> badName = FileName.problem(typed);
        if (badName.isPresent()) {
            return badName;
        }
        try {
            return !folder().isAbsolute() ? Optional.of("Give the whole path of the folder.")
                    : Files.exists(folder()) ? Optional.of("There is a folder or file " + typed + " already; give the copy another name.") : Optional.empty();
        } catch (InvalidPathException malformed) {
            return Optional.of("This cannot be the path of a folder: " + malformed.getReason() + ".");
        }
    }

    /** {@return the folder of the copy} */
    Path folder() {
        return Path.of(folder.getText().strip()).resolve(name.getText().strip());
    }
}
