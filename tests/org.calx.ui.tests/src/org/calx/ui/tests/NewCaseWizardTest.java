// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.calx.app.create.NewCaseWizard;
import org.calx.publish.file.RealFileCalls;
import org.calx.publish.file.SafeFile;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The wizard for a new case, page by page. */
class NewCaseWizardTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private WizardDialog dialog;
    private Hand hand;

    private void open(NewCaseWizard wizard) {
        dialog = Hand.open(studio, wizard);
        hand = Hand.of(dialog);
    }

    @AfterEach
    void closeWizard() {
        dialog.close();
    }

    private void name(String name) {
        hand.type("newCase.folder", folder.toString());
        hand.type("newCase.name", name);
    }

    private ITextEditor finish() {
        hand.pressLabel("Finish");
        studio.waitFor("the editor", () -> studio.page().getActiveEditor() != null);
        return (ITextEditor) studio.page().getActiveEditor();
    }

    private void assertClean(ITextEditor editor) {
        assertEquals("", Shown.analysed(studio, editor).analysis().findings().stream()
                .filter(finding -> finding.severity().compareTo(org.calx.language.Severity.WARNING) >= 0).map(Object::toString)
                .reduce("", (all, next) -> all + next + "\n"));
    }

    @Test
    void aNameIsEnough() throws IOException {
        open(new NewCaseWizard());
        name("thumb");
        ITextEditor editor = finish();
        assertTrue(Files.readString(folder.resolve("thumb.calx")).contains("case Thumb {"), "not a case");
        assertTrue(Files.exists(folder.resolve("thumb.bib")), "no reference file");
        assertClean(editor);
    }

    @Test
    void everyPageFilledInMakesACleanCaseOpenedAtItsFirstGap() throws IOException {
        open(new NewCaseWizard());
        name("elbow masses");
        hand.pressLabel("Next");
        hand.choose("newCase.sex", "female");
        hand.type("newCase.age", "41");
        hand.type("newCase.presented", "about 2021");
        hand.pressLabel("Next");
        hand.type("newCase.disease", "SSc");
        assertTrue(hand.find(Combo.class, "newCase.subset").isEnabled(), "no subsets for a synonym");
        hand.choose("newCase.subset", "limited cutaneous");
        hand.pressLabel("Next");
        hand.choose("newCase.type", "dystrophic");
        hand.choose("newCase.extent", "tumoral calcinosis");
        hand.choose("newCase.kind", "pseudotumoral");
        hand.type("newCase.L1.site", "elbow");
        assertEquals("Which elbow? Choose a side.", Hand.complaint(dialog));
        assertFalse(hand.button("Finish").isEnabled(), "would write a warning");
        hand.choose("newCase.L1.side", "bilateral");
        hand.type("newCase.L1.size", "45");
        ITextEditor editor = finish();
        String text = Files.readString(folder.resolve("elbow masses.calx"));
        assertTrue(text.contains("patient female, aged 41 years {"), text);
        assertTrue(text.contains("presented about 2021"), text);
        assertTrue(text.contains("disease D1 systemic sclerosis, limited cutaneous {"), text);
        assertTrue(text.contains("calcinosis dystrophic, tumoral, pseudotumoral {"), text);
        assertTrue(text.contains("lesion L1 at bilateral elbow {"), text);
        assertEquals("Tumoral calcinosis of both elbows in systemic sclerosis: a case report", Studio.viewer(editor).getTextWidget().getSelectionText());
        assertClean(editor);
    }

    @Test
    void theJournalIsChosenForTheCase() {
        open(new NewCaseWizard());
        name("for-a-journal");
        Combo journals = hand.find(Combo.class, "newCase.journal");
        studio.waitFor("the journals", () -> journals.indexOf("BMJ Case Reports") > 0);
        hand.choose("newCase.journal", "BMJ Case Reports");
        finish();
        assertEquals("BMJ Case Reports", JournalChoices.of(folder.resolve("for-a-journal.calx")).orElseThrow());
    }

    @Test
    void keyboardStaysWithTheJournalsWhenTheyAreListed() {
        open(new NewCaseWizard());
        name("keys");
        while (!dialog.getCurrentPage().getName().equals("journal")) {
            hand.pressLabel("Next");
        }
        Combo journals = hand.find(Combo.class, "newCase.journal");
        studio.waitFor("the journals", () -> journals.indexOf("BMJ Case Reports") > 0);
        studio.rest(); // they are looked for anew when the page shows
        assertTrue(journals.isFocusControl(), "no key would reach the wizard");
    }

    @Test
    void tabGoesFromGapToGap() {
        open(new NewCaseWizard());
        name("gaps");
        ITextEditor editor = finish();
        assertEquals("Calcinosis: a case report", Studio.widget(editor).getSelectionText());
        Studio.widget(editor).insert("Stones in a thumb");
        Keys.press(studio, Studio.widget(editor), org.eclipse.swt.SWT.TAB);
        studio.waitFor("the second gap", () -> "not reported".equals(Studio.widget(editor).getSelectionText()));
        int patient = Studio.widget(editor).getSelection().x;
        assertTrue(Studio.document(editor).get().startsWith("patient not reported", patient - "patient ".length()), "not the patient");
    }

    @Test
    void asksForAnotherNameWhenThereIsSuchACase() throws IOException {
        Files.writeString(folder.resolve("thumb.calx"), "case Mine { }");
        open(new NewCaseWizard());
        name("thumb");
        assertFalse(hand.button("Finish").isEnabled(), "would overwrite a case");
        assertEquals("There is a case of this name in the folder; choose another name.", Hand.complaint(dialog));
    }

    @Test
    void keepsReferencesCollectedEarlier() throws IOException {
        Files.writeString(folder.resolve("thumb.bib"), "@article{mine, title={T}}");
        open(new NewCaseWizard());
        name("thumb");
        finish();
        assertEquals("@article{mine, title={T}}", Files.readString(folder.resolve("thumb.bib")));
    }

    @Test
    void namesThatSomeSystemRefusesAreRefused() {
        open(new NewCaseWizard());
        for (String bad : new String[] {"a/b", "a:b", "con", "thumb.", "what?"}) {
            name(bad);
            assertFalse(Hand.complaint(dialog).isEmpty(), bad);
            assertFalse(hand.button("Finish").isEnabled(), bad);
        }
        name("mrn 4711-0815");
        assertTrue(dialog.getCurrentPage().getMessage().contains("one of the patient's"), dialog.getCurrentPage().getMessage());
        assertTrue(hand.button("Finish").isEnabled(), "advice is no order");
    }

    @Test
    void makesAFolderThatIsMissing() {
        open(new NewCaseWizard());
        hand.type("newCase.folder", folder.resolve("new/deep").toString());
        hand.type("newCase.name", "thumb");
        assertEquals("The folder will be created.", dialog.getCurrentPage().getMessage());
        finish();
        assertTrue(Files.exists(folder.resolve("new/deep/thumb.calx")), "no case");
    }

    @Test
    void agesAndDatesThatCannotBeAreRefused() {
        open(new NewCaseWizard());
        name("thumb");
        hand.pressLabel("Next");
        hand.type("newCase.age", "sixty");
        assertTrue(Hand.complaint(dialog).contains("whole number"), Hand.complaint(dialog));
        hand.type("newCase.age", "130");
        assertTrue(Hand.complaint(dialog).contains("130 years"), Hand.complaint(dialog));
        hand.type("newCase.age", "93");
        assertEquals("", Hand.complaint(dialog));
        assertTrue(dialog.getCurrentPage().getMessage().contains("aged > 89 years"), dialog.getCurrentPage().getMessage());
        hand.type("newCase.presented", "2199-01-01");
        assertTrue(Hand.complaint(dialog).contains("future"), Hand.complaint(dialog));
        assertFalse(hand.button("Finish").isEnabled(), "a date in the future");
    }

    @Test
    void anUnknownDiseaseIsAnsweredWithThoseItMayMean() {
        open(new NewCaseWizard());
        name("thumb");
        hand.pressLabel("Next");
        hand.pressLabel("Next");
        hand.type("newCase.disease", "dermatomyositys");
        assertTrue(Hand.complaint(dialog).contains("did you mean dermatomyositis"), Hand.complaint(dialog));
        hand.type("newCase.disease", "dermatomyositis");
        hand.pressLabel("Next");
        assertEquals(-1, hand.find(Combo.class, "newCase.type").indexOf("idiopathic"), "a disease explains it");
        hand.choose("newCase.type", "iatrogenic");
        assertTrue(Hand.complaint(dialog).contains("caused"), Hand.complaint(dialog));
        assertTrue(hand.find(Text.class, "newCase.cause").isEnabled(), "nowhere to say it");
    }

    @Test
    void aFullDiskIsToldAndLeavesNothing() throws IOException {
        open(new NewCaseWizard(new SafeFile(new RealFileCalls() {
            @Override
            public OutputStream create(Path file) throws IOException {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        })));
        name("thumb");
        hand.pressLabel("Finish");
        assertTrue(Hand.complaint(dialog).contains("the disk is full"), Hand.complaint(dialog));
        assertNotNull(dialog.getShell(), "closed in spite of it");
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
