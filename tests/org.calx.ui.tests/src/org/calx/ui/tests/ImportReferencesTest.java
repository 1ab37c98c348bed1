// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.calx.app.question.Questions;
import org.calx.app.reference.ImportReferencesWizard;
import org.calx.publish.file.RealFileCalls;
import org.calx.publish.file.SafeFile;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Taking references into a case. */
class ImportReferencesTest {

    private static final String CASE = """
            case Hand {
              title "A hand"
              patient female, aged 60 years
              narrative discussion \"""
                Something is known.
              \"""
              consent written
            }
            """;
    private static final String RIS = "TY  - JOUR\nAU  - Smith, Ann\nPY  - 2020\nTI  - Stones\nJO  - Skin\nDO  - 10.1000/xyz\nER  - \n";
    private static final String BIB = "@article{old1, author={Old, A.}, title={Known}, year=2001, doi={10.1000/old}}\n";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private WizardDialog dialog;
    private Hand hand;

    private ITextEditor open(String text, String given, SafeFile files) throws Exception {
        ITextEditor editor = studio.open("hand.calx", text);
        int known = text.indexOf("known.");
        editor.selectAndReveal(known < 0 ? 0 : known + "known.".length(), 0);
        dialog = Hand.open(new WizardDialog(studio.page().getWorkbenchWindow().getShell(),
                new ImportReferencesWizard(CaseEditor.of(editor).orElseThrow(), "", given, files)));
        hand = Hand.of(dialog);
        return editor;
    }

    @AfterEach
    void closeWizard() {
        if (dialog != null) {
            dialog.close();
        }
    }

    private Table preview() {
        studio.waitFor("the references", () -> hand.button("Next").isEnabled());
        hand.pressLabel("Next");
        return hand.find(Table.class, "references.list");
    }

    private Path project() throws Exception {
        return studio.project().getLocation().toPath();
    }

    @Test
    void pastedReferencesAreAddedNamedAndCitedAndOneUndoTakesTheTextBack() throws Exception {
        ITextEditor editor = open(CASE, "", new SafeFile());
        hand.type("references.source", RIS);
        Table list = preview();
        assertEquals("smith2020", list.getItem(0).getText(0));
        assertEquals("new", list.getItem(0).getText(2));
        hand.pressLabel("Finish");
        assertTrue(Files.readString(project().resolve("hand.bib")).startsWith("@article{smith2020,"), "not in the file");
        String text = Studio.document(editor).get();
        assertTrue(text.contains("Something is known. [@smith2020]"), text);
        assertTrue(text.contains("  references \"hand.bib\"\n}"), text);
        Studio.viewer(editor).getTextWidget().setFocus();
        editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
        assertEquals(CASE, Studio.document(editor).get());
    }

    @Test
    void whatTheCaseHasIsNotAddedAgainButCited() throws Exception {
        Files.writeString(project().resolve("mine.bib"), BIB);
        ITextEditor editor = open(CASE.replace("consent written", "consent written\n  references \"mine.bib\""),
                RIS + "\n" + RIS.replace("xyz", "old").replace("Stones", "Anything"), new SafeFile());
        Table list = preview();
        assertEquals("as old1 (same DOI)", list.getItem(1).getText(2));
        assertFalse(list.getItem(1).getChecked(), "would be there twice");
        list.getItem(1).setChecked(true);
        Event event = new Event();
        event.item = list.getItem(1);
        event.detail = SWT.CHECK;
        list.notifyListeners(SWT.Selection, event);
        assertFalse(list.getItem(1).getChecked(), "can be added twice");
        hand.pressLabel("Finish");
        assertTrue(Files.readString(project().resolve("mine.bib")).startsWith(BIB + "\n@article{smith2020,"), "not as it was");
        assertTrue(Studio.document(editor).get().contains("known. [@smith2020; @old1]"), Studio.document(editor).get());
    }

    @Test
    void keysCanBeChangedButNotToOneThatIsTaken() throws Exception {
        Files.writeString(project().resolve("mine.bib"), BIB);
        open(CASE.replace("consent written", "consent written\n  references \"mine.bib\""), RIS, new SafeFile());
        Table list = preview();
        hand.type("references.key", "old1");
        assertEquals("The key old1 is taken; give another.", Hand.complaint(dialog));
        assertFalse(hand.button("Finish").isEnabled(), "would be ambiguous");
        hand.type("references.key", "stones");
        assertEquals("stones", list.getItem(0).getText(0));
        hand.tick("references.cite", false);
        hand.pressLabel("Finish");
        assertTrue(Files.readString(project().resolve("mine.bib")).contains("@article{stones,"), "not the key");
    }

    @Test
    void whatIsBrokenIsToldWithItsLineAndTheRestCanBeTaken() throws Exception {
        open(CASE, "@article{a, title={A}}\n\n@article{b title={B}}\n", new SafeFile());
        Table problems = hand.find(Table.class, "references.problems");
        studio.waitFor("the problem", () -> problems.getItemCount() == 1);
        assertTrue(problems.getVisible(), "what is broken is not shown");
        assertTrue(problems.getItem(0).getText().startsWith("Line 3: "), problems.getItem(0).getText());
        problems.select(0);
        problems.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(3, hand.find(StyledText.class, "references.source").getLineAtOffset(hand.find(StyledText.class, "references.source").getCaretOffset()) + 1);
        assertEquals(1, preview().getItemCount());
        hand.pressLabel("Back");
        hand.type("references.source", "Dear colleague, please cite us.");
        studio.waitFor("the complaint", () -> Hand.complaint(dialog).contains("no reference"));
        assertFalse(hand.button("Next").isEnabled(), "nothing to show");
        assertEquals(problems.getItemCount() > 0, problems.getVisible(), "an empty list says nothing");
    }

    @Test
    void filesOfOtherEncodingsAndLargeOnesAreRefused() throws Exception {
        open(CASE, "", new SafeFile());
        Path latin = Files.write(folder.resolve("latin.ris"), RIS.replace("Smith", "M\u00fcller").getBytes(StandardCharsets.ISO_8859_1));
        Questions.answerWith(new Answers(null, false).choosing(latin));
        hand.press("references.file");
        assertTrue(Hand.complaint(dialog).contains("is not UTF-8"), Hand.complaint(dialog));
        Questions.answerWith(new Answers(null, false).choosing(Files.writeString(folder.resolve("fine.ris"), RIS)));
        hand.press("references.file");
        assertEquals(1, preview().getItemCount());
    }

    @Test
    void aFullDiskLeavesFileAndCaseAsTheyWere() throws Exception {
        Files.writeString(project().resolve("mine.bib"), BIB);
        String text = CASE.replace("consent written", "consent written\n  references \"mine.bib\"");
        ITextEditor editor = open(text, RIS, new SafeFile(new RealFileCalls() {
            @Override
            public OutputStream create(Path file) throws IOException {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }));
        preview();
        hand.pressLabel("Finish");
        assertTrue(Hand.complaint(dialog).contains("disk is full"), Hand.complaint(dialog));
        assertEquals(BIB, Files.readString(project().resolve("mine.bib")));
        assertEquals(text, Studio.document(editor).get());
    }

    @Test
    void aReferenceFileWithUnsavedChangesIsAskedAbout() throws Exception {
        Files.writeString(project().resolve("mine.bib"), BIB);
        studio.project().refreshLocal(IResource.DEPTH_ONE, null);
        ITextEditor bib = studio.open(studio.project().getFile("mine.bib"));
        Studio.document(bib).replace(0, 0, "% a remark\n");
        open(CASE.replace("consent written", "consent written\n  references \"mine.bib\""), RIS, new SafeFile());
        preview();
        Answers answers = new Answers(null, false);
        Questions.answerWith(answers);
        hand.pressLabel("Finish");
        assertEquals("Save first?", answers.told().getFirst());
        assertEquals(BIB, Files.readString(project().resolve("mine.bib")));
        Questions.answerWith(answers.agreeing("Save and add"));
        hand.pressLabel("Finish");
        assertTrue(Files.readString(project().resolve("mine.bib")).startsWith("% a remark\n" + BIB + "\n@article{smith2020"), "lost the remark");
    }

    @Test
    void pastingReferencesIntoTheTextOpensTheWizardAndLeavesTheText() throws Exception {
        ITextEditor editor = studio.open("paste.calx", CASE);
        studio.page().activate(editor);
        Clipboard clipboard = new Clipboard(Studio.widget(editor).getDisplay());
        clipboard.setContents(new Object[] {RIS}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        editor.selectAndReveal(CASE.indexOf("known.") + 6, 0);
        String[] source = new String[1];
        editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.PASTE);
        assertTrue(Hand.closes(studio, "Import references", () -> studio.waitFor("the wizard to be closed", () -> source[0] != null),
                window -> source[0] = window.find(StyledText.class, "references.source").getText()), "no wizard");
        assertEquals(RIS.strip(), source[0].replace("\r", "").strip());
        assertEquals(CASE, Studio.document(editor).get());
    }

    @Test
    void theCommandTakesWhatLiesInTheClipboard() throws Exception {
        ITextEditor editor = studio.open("command.calx", CASE);
        Clipboard clipboard = new Clipboard(Studio.widget(editor).getDisplay());
        clipboard.setContents(new Object[] {"just words, no references"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        assertTrue(Hand.closes(studio, "Import references", () -> studio.run("org.calx.app.importReferences")), "no wizard");
    }

    @Test
    void outsideOfNarrativeTextNothingCanBeCited() throws Exception {
        open(CASE.replace("known.", "known"), RIS, new SafeFile());
        preview();
        assertFalse(hand.find(Button.class, "references.cite").isEnabled(), "a citation in the title");
    }
}
