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
import org.calx.app.profile.NewJournalWizard;
import org.calx.language.Severity;
import org.calx.publish.file.RealFileCalls;
import org.calx.publish.file.SafeFile;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The wizard that declares a journal. */
class NewJournalWizardTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private WizardDialog dialog;
    private Hand hand;

    private void open(SafeFile files) {
        dialog = Hand.open(studio, new NewJournalWizard(files));
        hand = Hand.of(dialog);
        hand.type("profile.folder", folder.toString());
        Combo base = hand.find(Combo.class, "profile.base");
        studio.waitFor("the journals", () -> base.indexOf("BMJ Case Reports") > 0);
    }

    @AfterEach
    void closeWizard() {
        dialog.close();
    }

    @Test
    void aJournalFromAnotherChecksCleanAndOpens() throws IOException {
        open(new SafeFile());
        hand.type("profile.name", "Annals of Stones");
        hand.choose("profile.base", "BMJ Case Reports");
        hand.type("profile.source", "https://example.org/authors");
        hand.pressLabel("Next");
        assertEquals("BMJ Case Reports: at most 150", hand.find(Label.class, "profile.ABSTRACT.base").getText());
        hand.type("profile.ABSTRACT.most", "99");
        hand.type("profile.KEYWORDS.least", "3");
        hand.pressLabel("Next");
        hand.type("profile.style", "apa");
        hand.choose("profile.dates", "to the year");
        hand.tick("profile.blinded", true);
        hand.pressLabel("Finish");
        studio.waitFor("the editor", () -> studio.page().getActiveEditor() != null);
        String text = Files.readString(folder.resolve("annals-of-stones.calx"));
        assertTrue(text.contains("based on \"BMJ Case Reports\""), text);
        assertTrue(text.contains("abstract at most 99 words\n  keywords at least 3\n  style \"apa\"\n  dates by year\n  blinded\n}"), text);
        ITextEditor editor = (ITextEditor) studio.page().getActiveEditor();
        studio.waitFor("the analysis", () -> {
            OpenDocument document = OpenDocuments.find(Studio.document(editor));
            return document != null && document.isCurrent(document.analysis());
        });
        assertEquals("", OpenDocuments.find(Studio.document(editor)).analysis().findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0).map(Object::toString).reduce("", (all, next) -> all + next + "\n"));
    }

    @Test
    void whatCannotBeIsSaidInThePage() throws IOException {
        open(new SafeFile());
        hand.type("profile.name", "BMJ case reports");
        hand.choose("profile.base", "BMJ Case Reports");
        assertTrue(Hand.complaint(dialog).contains("itself"), Hand.complaint(dialog));
        Files.writeString(folder.resolve("annals.calx"), "");
        hand.type("profile.name", "Annals");
        assertTrue(Hand.complaint(dialog).contains("There is a file annals.calx"), Hand.complaint(dialog));
        hand.type("profile.name", "Other Annals");
        hand.type("profile.source", "https://example.org");
        hand.type("profile.read", "2199");
        assertTrue(Hand.complaint(dialog).contains("day or month"), Hand.complaint(dialog));
        hand.type("profile.read", "2026-01");
        hand.pressLabel("Next");
        hand.type("profile.FIGURES.least", "5");
        hand.type("profile.FIGURES.most", "2");
        assertTrue(Hand.complaint(dialog).contains("at least 5 and at most 2"), Hand.complaint(dialog));
        hand.type("profile.FIGURES.most", "many");
        assertTrue(Hand.complaint(dialog).contains("whole number"), Hand.complaint(dialog));
        assertFalse(hand.button("Finish").isEnabled(), "would not check clean");
    }

    @Test
    void aFullDiskIsTold() {
        open(new SafeFile(new RealFileCalls() {
            @Override
            public OutputStream create(Path file) throws IOException {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }));
        hand.type("profile.name", "Annals");
        hand.pressLabel("Finish");
        assertTrue(Hand.complaint(dialog).contains("disk is full"), Hand.complaint(dialog));
    }
}
