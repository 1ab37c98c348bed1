// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calx.app.example.Example;
import org.calx.app.example.ExampleShelf;
import org.calx.app.example.NewExampleWizard;
import org.calx.language.CalxLanguage;
import org.calx.language.Severity;
import org.calx.publish.Publisher;
import org.calx.publish.file.RealFileCalls;
import org.calx.publish.file.SafeFile;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the product, and the wizard that copies them. */
class NewExampleWizardTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private WizardDialog dialog;
    private Hand hand;

    private void open(NewExampleWizard wizard) {
        dialog = Hand.open(studio, wizard);
        hand = Hand.of(dialog);
        hand.type("example.folder", folder.toString());
    }

    @AfterEach
    void closeWizard() {
        if (dialog != null) {
            dialog.close();
        }
    }

    @Test
    void everyExampleOfTheRepositoryIsInTheProductAndHasNoErrors() throws IOException {
        List<Example> examples = ExampleShelf.ofProduct().examples();
        assertTrue(examples.size() >= 12, "only " + examples.size() + " examples");
        CalxLanguage language = OpenDocuments.language().join();
        for (Example example : examples) {
            Path copy = ExampleShelf.ofProduct().copy(example, folder.resolve(example.folder()), new SafeFile());
            assertEquals(List.of(), new Publisher(language, new SafeFile()).check(copy, () -> false).findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).toList(), example.folder());
            assertFalse(example.title().isBlank() || example.summary().isBlank() || example.source().isBlank(), example.toString());
        }
    }

    @Test
    void copiesTheChosenExampleWithItsFiguresAndOpensIt() throws IOException {
        open(new NewExampleWizard());
        Table list = hand.find(Table.class, "example.list");
        int invented = -1;
        List<Example> examples = ExampleShelf.ofProduct().examples();
        for (int i = 0; i < examples.size(); i++) {
            invented = examples.get(i).folder().equals("synthetic-limited-ssc") ? i : invented;
        }
        list.setSelection(invented);
        list.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        hand.pressLabel("Finish");
        studio.waitFor("the editor", () -> studio.page().getActiveEditor() != null);
        Path copy = folder.resolve("synthetic-limited-ssc");
        assertTrue(Files.size(copy.resolve("figures/thumb.png")) > 100_000, "no figure");
        assertTrue(Files.exists(copy.resolve("references.bib")), "no references");
        assertEquals("case.calx", studio.page().getActiveEditor().getTitle());
    }

    @Test
    void neverCopiesOverAnything() throws IOException {
        open(new NewExampleWizard());
        hand.type("example.name", "mine");
        assertEquals("", Hand.complaint(dialog));
        Files.createDirectory(folder.resolve("there"));
        hand.type("example.name", "there");
        assertTrue(Hand.complaint(dialog).contains("already"), Hand.complaint(dialog));
        assertFalse(hand.button("Finish").isEnabled(), "would overwrite");
    }

    @Test
    void aFullDiskIsTold() {
        open(new NewExampleWizard(new SafeFile(new RealFileCalls() {
            @Override
            public OutputStream create(Path file) throws IOException {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        })));
        hand.pressLabel("Finish");
        assertTrue(Hand.complaint(dialog).contains("the disk is full"), Hand.complaint(dialog));
    }
}
