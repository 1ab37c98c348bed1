// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.calx.app.export.ExportMemory;
import org.calx.app.export.ExportSettings;
import org.calx.app.export.ExportWizard;
import org.calx.app.export.ExportWizardDialog;
import org.calx.app.question.Questions;
import org.calx.publish.file.SafeFile;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/** Goes through the wizard that exports manuscripts. */
final class Exporting {

    /** A case that can be exported. */
    static final String CASE = """
            case Hand {
              title "A hand"
              author "A. Example" { affiliation "Example Hospital" }
              patient female, aged 60 years
              calcinosis dystrophic {
                lesion L1 at left thumb
              }
              consent written, on 2024-03-12
            }
            """;
    /** The same with an error. */
    static final String WRONG = CASE.replace("consent", "complication ulceration of L9\n  consent");

    private final Studio studio;
    private final Path folder;
    private final Answers answers;
    private WizardDialog dialog;
    private Hand hand;

    /** Exports to a folder, with no settings from an earlier export. */
    Exporting(Studio studio, Path folder) {
        this.studio = studio;
        this.folder = folder;
        answers = new Answers(folder, false);
        Questions.answerWith(answers);
        new ExportMemory().remember(ExportSettings.STANDARD, List.of());
    }

    Answers answers() {
        return answers;
    }

    WizardDialog dialog() {
        return dialog;
    }

    Hand hand() {
        return hand;
    }

    /** Closes the wizard and what it said. */
    void closeDialogs() {
        if (dialog != null) {
            dialog.close();
        }
        Arrays.stream(studio.shells()).filter(shell -> "exported".equals(WidgetId.of(shell))).forEach(Shell::close);
    }

    /** Opens the wizard. */
    void open(SafeFile files, IStructuredSelection selection) {
        ExportWizard wizard = new ExportWizard(files);
        wizard.init(PlatformUI.getWorkbench(), selection);
        dialog = Hand.open(new ExportWizardDialog(studio.page().getWorkbenchWindow().getShell(), wizard));
        hand = Hand.of(dialog);
    }

    /** Opens the wizard with nothing selected. */
    void open() {
        open(new SafeFile(), StructuredSelection.EMPTY);
    }

    /** Goes to the last page and waits until it knows what will be written. */
    Table plan() {
        while (!dialog.getCurrentPage().getName().equals("target")) {
            hand.pressLabel("Next");
        }
        hand.type("export.folder", folder.toString());
        return planned();
    }

    /** Waits until the last page knows what will be written, or says why not. */
    Table planned() {
        Table table = hand.find(Table.class, "export.plan");
        studio.waitFor("the plan", () -> table.getItemCount() > 0 && hand.button("Finish").isEnabled() || !Hand.complaint(dialog).isEmpty());
        return table;
    }

    /** Exports, and waits for what came of it. */
    Hand finish() {
        hand.pressLabel("Finish");
        studio.waitFor("the end of the export", () -> result() != null);
        return new Hand(result());
    }

    /** {@return the window that says what came of it; null when there is none} */
    Shell result() {
        return Arrays.stream(studio.shells()).filter(shell -> shell.isVisible() && "exported".equals(WidgetId.of(shell))).findFirst().orElse(null);
    }

    /** {@return the rows of a table, a line each} */
    static String rows(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).reduce("", (all, row) -> all + row + "\n");
    }

    /** {@return the names of the files in the folder} */
    List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(".calx-exports")).sorted().toList();
        }
    }

    /** Makes sure that a file is a whole Word document. */
    void assertWhole(String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(name).toFile())) {
            assertNotNull(zip.getEntry("word/document.xml"), "not a Word document");
        }
    }
}
