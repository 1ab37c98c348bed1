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
import org.calx.publish.file.RealFileCalls;
import org.calx.publish.file.SafeFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is not exported: why, in which page it is said, and what is left alone. */
class ExportRefusalTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private Exporting exporting;

    @BeforeEach
    void answer() {
        exporting = new Exporting(studio, folder);
    }

    @AfterEach
    void close() {
        exporting.closeDialogs();
    }

    @Test
    void nothingIsExportedThatIsNotSaved() throws Exception {
        ITextEditor editor = studio.open("dirty.calx", Exporting.CASE);
        Studio.document(editor).replace(Exporting.CASE.indexOf("A hand"), 6, "Another hand");
        exporting.open();
        exporting.plan();
        exporting.hand().pressLabel("Finish");
        assertEquals("Save first?", exporting.answers().told().getFirst());
        assertEquals(List.of(), exporting.written());
        exporting.answers().agreeing("Save and export");
        exporting.finish();
        assertEquals(List.of("dirty.docx"), exporting.written());
        assertFalse(editor.isDirty(), "not saved");
    }

    @Test
    void errorsAreListedLeadToTheirPlaceAndLeaveADraft() throws Exception {
        ITextEditor editor = studio.open("wrong.calx", Exporting.WRONG);
        exporting.open();
        exporting.plan();
        Hand result = exporting.finish();
        assertEquals("wrong.calx: not exported, because an error is in the way\n", Exporting.rows(result.find(Table.class, "exported.cases")));
        assertTrue(Exporting.rows(result.find(Table.class, "exported.findings")).contains("L9"), Exporting.rows(result.find(Table.class, "exported.findings")));
        assertTrue(result.find(Label.class, "exported.finding").getText().startsWith("No lesion is named 'L9'; known here: L1.\nTo mend: "),
                result.find(Label.class, "exported.finding").getText());
        assertEquals(List.of(), exporting.written());
        result.press("exported.goTo");
        studio.waitFor("the place of the finding",
                () -> editor.getSelectionProvider().getSelection() instanceof ITextSelection text && text.getText().contains("L9"));
        result.press("exported.draft");
        studio.waitFor("the draft", () -> exporting.result() != null && Exporting.rows(new Hand(exporting.result()).find(Table.class, "exported.cases")).contains("wrong.docx is written"));
        exporting.assertWhole("wrong.docx");
    }

    @Test
    void aJournalThatTakesNoIdentifiersIsObeyedAndSaysWhich() throws Exception {
        studio.open("private.calx", Exporting.CASE.replace("title \"A hand\"", "title \"A hand\"\n  narrative findings \"\"\"\n    Mrs Margaret Whitfield came from Leeds.\n  \"\"\"")
                + "\njournal \"Strict\" {\n  based on \"CARE\"\n  source \"Invented\" verified on 2026-01-01\n  identifiers refused\n}\n");
        exporting.open();
        exporting.hand().pressLabel("Next");
        Combo journals = exporting.hand().find(Combo.class, "export.journal");
        studio.waitFor("the journals", () -> journals.indexOf("Strict") >= 0);
        exporting.hand().choose("export.journal", "Strict");
        exporting.plan();
        Hand result = exporting.finish();
        assertEquals("private.calx: not exported, because it may identify the patient\n", Exporting.rows(result.find(Table.class, "exported.cases")));
        assertTrue(Exporting.rows(result.find(Table.class, "exported.findings")).contains("this reads like a name"), Exporting.rows(result.find(Table.class, "exported.findings")));
        assertTrue(result.find(Label.class, "exported.detail").getText().contains("confirm in the case why"), "does not say what to do");
        assertEquals(List.of(), exporting.written());
    }

    @Test
    void whatAColleagueEditedStaysUnlessTicked() throws Exception {
        studio.open("kept.calx", Exporting.CASE);
        Files.writeString(folder.resolve("kept.docx"), "a colleague's comments");
        exporting.open();
        Table plan = exporting.plan();
        assertFalse(plan.getItem(0).getChecked(), "would be overwritten");
        assertTrue(Hand.complaint(exporting.dialog()).contains("Nothing would be written"), Hand.complaint(exporting.dialog()));
        tick(plan, 0, true);
        assertEquals("", Hand.complaint(exporting.dialog()));
        exporting.finish();
        exporting.assertWhole("kept.docx");
        exporting.closeDialogs();
        exporting.open();
        assertTrue(exporting.plan().getItem(0).getText(1).startsWith("the last export"), "not known as ours");
    }

    private static void tick(Table table, int row, boolean on) {
        table.getItem(row).setChecked(on);
        Event event = new Event();
        event.item = table.getItem(row);
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
    }

    @Test
    void foldersThatCannotBeAreRefusedInThePage() throws Exception {
        studio.open("hand.calx", Exporting.CASE);
        Files.writeString(folder.resolve("file"), "");
        exporting.open();
        exporting.plan();
        exporting.hand().type("export.folder", folder.resolve("file").toString());
        studio.waitFor("the complaint", () -> Hand.complaint(exporting.dialog()).contains("there is a file") || Hand.complaint(exporting.dialog()).contains("There is a file"));
        assertFalse(exporting.hand().button("Finish").isEnabled(), "would fail");
        exporting.hand().type("export.folder", "relative");
        studio.waitFor("the complaint", () -> Hand.complaint(exporting.dialog()).contains("whole path"));
        exporting.hand().type("export.folder", folder.resolve("new/deep").toString());
        exporting.planned();
        exporting.finish();
        assertTrue(Files.exists(folder.resolve("new/deep/hand.docx")), "no folder made");
    }

    @Test
    void stylesAndTemplatesThatCannotBeAreRefusedInThePage() throws Exception {
        studio.open("hand.calx", Exporting.CASE);
        exporting.open();
        exporting.hand().pressLabel("Next");
        exporting.hand().type("export.style", "american-medical-asociation");
        assertTrue(Hand.complaint(exporting.dialog()).contains("did you mean american-medical-association"), Hand.complaint(exporting.dialog()));
        exporting.hand().type("export.style", "apa");
        assertEquals("", Hand.complaint(exporting.dialog()));
        exporting.hand().type("export.template", folder.resolve("no.docx").toString());
        assertTrue(Hand.complaint(exporting.dialog()).contains("There is no template"), Hand.complaint(exporting.dialog()));
        Files.writeString(folder.resolve("text.docx"), "no document");
        exporting.answers().choosing(folder.resolve("text.docx"));
        exporting.hand().press("export.templateFile");
        assertEquals("", Hand.complaint(exporting.dialog()));
        exporting.plan();
        studio.waitFor("the complaint", () -> Hand.complaint(exporting.dialog()).startsWith("Template: text.docx"));
        assertFalse(exporting.hand().button("Finish").isEnabled(), "would fail");
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        studio.open("full.calx", Exporting.CASE);
        exporting.open(new SafeFile(new RealFileCalls() {
            @Override
            public OutputStream create(Path file) throws IOException {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }), StructuredSelection.EMPTY);
        exporting.plan();
        Hand result = exporting.finish();
        assertTrue(result.find(Label.class, "exported.detail").getText().contains("disk is full"), result.find(Label.class, "exported.detail").getText());
        assertEquals(List.of(), exporting.written());
    }
}
