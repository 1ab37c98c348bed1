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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.calx.app.export.ExportMemory;
import org.calx.app.export.ExportSettings;
import org.calx.app.export.ExportWizard;
import org.calx.app.export.ExportWizardDialog;
import org.calx.app.question.Questions;
import org.calx.publish.file.RealFileCalls;
import org.calx.publish.file.SafeFile;
import org.calx.ui.widget.WidgetId;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Exporting manuscripts: the wizard, what it says at the end, and the key that exports again. */
class ExportTest {

    private static final String CASE = """
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
    private static final String WRONG = CASE.replace("consent", "complication ulceration of L9\n  consent");

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private Answers answers;
    private WizardDialog dialog;
    private Hand hand;

    @BeforeEach
    void answer() {
        answers = new Answers(folder, false);
        Questions.answerWith(answers);
        new ExportMemory().remember(ExportSettings.STANDARD, List.of());
    }

    @AfterEach
    void closeDialogs() {
        if (dialog != null) {
            dialog.close();
        }
        Arrays.stream(studio.shells()).filter(shell -> "exported".equals(WidgetId.of(shell))).forEach(Shell::close);
    }

    private void open(SafeFile files, IStructuredSelection selection) {
        ExportWizard wizard = new ExportWizard(files);
        wizard.init(PlatformUI.getWorkbench(), selection);
        dialog = new ExportWizardDialog(studio.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        hand = Hand.of(dialog);
    }

    private void open() {
        open(new SafeFile(), StructuredSelection.EMPTY);
    }

    /** Goes to the last page and waits until it knows what will be written. */
    private Table plan() {
        while (!dialog.getCurrentPage().getName().equals("target")) {
            hand.pressLabel("Next");
        }
        hand.type("export.folder", folder.toString());
        return planned();
    }

    private Table planned() {
        Table table = hand.find(Table.class, "export.plan");
        studio.waitFor("the plan", () -> table.getItemCount() > 0 && hand.button("Finish").isEnabled() || !Hand.complaint(dialog).isEmpty());
        return table;
    }

    private Hand finish() {
        hand.pressLabel("Finish");
        studio.waitFor("the end of the export", () -> result() != null);
        return new Hand(result());
    }

    private Shell result() {
        return Arrays.stream(studio.shells()).filter(shell -> shell.isVisible() && "exported".equals(WidgetId.of(shell))).findFirst().orElse(null);
    }

    private static String rows(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).reduce("", (all, row) -> all + row + "\n");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(".calx-exports")).sorted().toList();
        }
    }

    private void assertWhole(String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(name).toFile())) {
            assertNotNull(zip.getEntry("word/document.xml"), "not a Word document");
        }
    }

    @Test
    void writesTheCaseInFrontAsAWordDocument() throws CoreException, IOException {
        studio.open("hand.calx", CASE);
        open();
        assertTrue(hand.find(Table.class, "export.cases").getItem(0).getChecked(), "not ticked");
        Table plan = plan();
        assertEquals("hand.docx", plan.getItem(0).getText(0));
        assertEquals("new", plan.getItem(0).getText(1));
        hand.tick("export.open", true);
        Hand result = finish();
        assertEquals("hand.calx: hand.docx is written\n", rows(result.find(Table.class, "exported.cases")));
        assertWhole("hand.docx");
        assertEquals(List.of(folder.resolve("hand.docx")), answers.outside());
        result.press("exported.folder");
        assertEquals(folder, answers.outside().getLast());
    }

    @Test
    void exportsAgainByOneKeyWithTheSameSettings() throws Exception {
        ITextEditor editor = studio.open("again.calx", CASE);
        open();
        hand.pressLabel("Next");
        hand.tick("export.blind", true);
        hand.choose("export.spacing", "double");
        plan();
        finish();
        closeDialogs();
        assertTrue(new ExportMemory().of(path(editor)).orElseThrow().blind(), "not remembered");
        Files.delete(folder.resolve("again-blinded.docx"));
        answers.agreeing("Save and export");
        Studio.document(editor).replace(CASE.indexOf("A hand"), 6, "Another hand");
        studio.run("org.calx.app.exportAgain");
        studio.waitFor("the manuscript", () -> Files.exists(folder.resolve("again-blinded.docx")));
        assertFalse(editor.isDirty(), "not saved");
        studio.waitFor("the notice", () -> Arrays.stream(studio.shells()).anyMatch(shell -> WidgetTree.find(shell, "exportNotice.text").isPresent()));
        Label notice = studio.widget(Label.class, "exportNotice.text");
        assertEquals("again-blinded.docx is written.", notice.getText());
        notice.getShell().close();
        open();
        assertTrue(hand.find(org.eclipse.swt.widgets.Button.class, "export.blind").getSelection(), "the wizard forgot");
    }

    private static Path path(ITextEditor editor) {
        return org.eclipse.ui.ide.ResourceUtil.getFile(editor.getEditorInput()).getLocation().toPath().toAbsolutePath().normalize();
    }

    @Test
    void theFirstTimeTheKeyOpensTheWizard() throws Exception {
        studio.open("first.calx", CASE);
        assertTrue(Hand.closes(studio, "Export manuscripts", () -> studio.run("org.calx.app.exportAgain")), "no wizard");
    }

    @Test
    void nothingIsExportedThatIsNotSaved() throws Exception {
        ITextEditor editor = studio.open("dirty.calx", CASE);
        Studio.document(editor).replace(CASE.indexOf("A hand"), 6, "Another hand");
        open();
        plan();
        hand.pressLabel("Finish");
        assertEquals("Save first?", answers.told().getFirst());
        assertEquals(List.of(), written());
        answers.agreeing("Save and export");
        finish();
        assertEquals(List.of("dirty.docx"), written());
        assertFalse(editor.isDirty(), "not saved");
    }

    @Test
    void errorsAreListedLeadToTheirPlaceAndLeaveADraft() throws Exception {
        ITextEditor editor = studio.open("wrong.calx", WRONG);
        open();
        plan();
        Hand result = finish();
        assertEquals("wrong.calx: not exported, because an error is in the way\n", rows(result.find(Table.class, "exported.cases")));
        assertTrue(rows(result.find(Table.class, "exported.findings")).contains("L9"), rows(result.find(Table.class, "exported.findings")));
        assertEquals(List.of(), written());
        result.press("exported.goTo");
        studio.waitFor("the place of the finding",
                () -> editor.getSelectionProvider().getSelection() instanceof ITextSelection text && text.getText().contains("L9"));
        result.press("exported.draft");
        studio.waitFor("the draft", () -> result() != null && rows(new Hand(result()).find(Table.class, "exported.cases")).contains("wrong.docx is written"));
        assertWhole("wrong.docx");
    }

    @Test
    void aJournalThatTakesNoIdentifiersIsObeyedAndSaysWhich() throws Exception {
        studio.open("private.calx", CASE.replace("title \"A hand\"", "title \"A hand\"\n  narrative findings \"\"\"\n    Mrs Margaret Whitfield came from Leeds.\n  \"\"\"")
                + "\njournal \"Strict\" {\n  based on \"CARE\"\n  source \"Invented\" verified on 2026-01-01\n  identifiers refused\n}\n");
        open();
        hand.pressLabel("Next");
        org.eclipse.swt.widgets.Combo journals = hand.find(org.eclipse.swt.widgets.Combo.class, "export.journal");
        studio.waitFor("the journals", () -> journals.indexOf("Strict") >= 0);
        hand.choose("export.journal", "Strict");
        plan();
        Hand result = finish();
        assertEquals("private.calx: not exported, because it may identify the patient\n", rows(result.find(Table.class, "exported.cases")));
        assertTrue(rows(result.find(Table.class, "exported.findings")).contains("this reads like a name"), rows(result.find(Table.class, "exported.findings")));
        assertTrue(result.find(Label.class, "exported.detail").getText().contains("confirm in the case why"), "does not say what to do");
        assertEquals(List.of(), written());
    }

    @Test
    void whatAColleagueEditedStaysUnlessTicked() throws Exception {
        studio.open("kept.calx", CASE);
        Files.writeString(folder.resolve("kept.docx"), "a colleague's comments");
        open();
        Table plan = plan();
        assertFalse(plan.getItem(0).getChecked(), "would be overwritten");
        assertTrue(Hand.complaint(dialog).contains("Nothing would be written"), Hand.complaint(dialog));
        tick(plan, 0, true);
        assertEquals("", Hand.complaint(dialog));
        finish();
        assertWhole("kept.docx");
        closeDialogs();
        open();
        assertTrue(plan().getItem(0).getText(1).startsWith("the last export"), "not known as ours");
    }

    private static void tick(Table table, int row, boolean on) {
        table.getItem(row).setChecked(on);
        Event event = new Event();
        event.item = table.getItem(row);
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
    }

    @Test
    void aFolderOfCasesIsExportedLikeAtTheCommandLine() throws Exception {
        for (String name : new String[] {"a.calx", "b.calx"}) {
            studio.open(name, CASE);
        }
        studio.open("c.calx", WRONG);
        studio.page().closeAllEditors(false);
        open(new SafeFile(), new StructuredSelection(studio.project()));
        Table cases = hand.find(Table.class, "export.cases");
        studio.waitFor("the cases of the folder", () -> cases.getItemCount() == 3);
        plan();
        Hand result = finish();
        assertEquals("a.calx: a.docx is written\nb.calx: b.docx is written\nc.calx: not exported, because an error is in the way\n",
                rows(result.find(Table.class, "exported.cases")));
        assertEquals(2, result.find(Table.class, "exported.cases").getSelectionIndex(), "does not show what needs the author");
        assertEquals(List.of("a.docx", "b.docx"), written());
    }

    @Test
    void foldersThatCannotBeAreRefusedInThePage() throws Exception {
        studio.open("hand.calx", CASE);
        Files.writeString(folder.resolve("file"), "");
        open();
        plan();
        hand.type("export.folder", folder.resolve("file").toString());
        studio.waitFor("the complaint", () -> Hand.complaint(dialog).contains("there is a file") || Hand.complaint(dialog).contains("There is a file"));
        assertFalse(hand.button("Finish").isEnabled(), "would fail");
        hand.type("export.folder", "relative");
        studio.waitFor("the complaint", () -> Hand.complaint(dialog).contains("whole path"));
        hand.type("export.folder", folder.resolve("new/deep").toString());
        planned();
        finish();
        assertTrue(Files.exists(folder.resolve("new/deep/hand.docx")), "no folder made");
    }

    @Test
    void stylesAndTemplatesThatCannotBeAreRefusedInThePage() throws Exception {
        studio.open("hand.calx", CASE);
        open();
        hand.pressLabel("Next");
        hand.type("export.style", "american-medical-asociation");
        assertTrue(Hand.complaint(dialog).contains("did you mean american-medical-association"), Hand.complaint(dialog));
        hand.type("export.style", "apa");
        assertEquals("", Hand.complaint(dialog));
        hand.type("export.template", folder.resolve("no.docx").toString());
        assertTrue(Hand.complaint(dialog).contains("There is no template"), Hand.complaint(dialog));
        Files.writeString(folder.resolve("text.docx"), "no document");
        answers.choosing(folder.resolve("text.docx"));
        hand.press("export.templateFile");
        assertEquals("", Hand.complaint(dialog));
        plan();
        studio.waitFor("the complaint", () -> Hand.complaint(dialog).startsWith("Template: text.docx"));
        assertFalse(hand.button("Finish").isEnabled(), "would fail");
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        studio.open("full.calx", CASE);
        open(new SafeFile(new RealFileCalls() {
            @Override
            public OutputStream create(Path file) throws IOException {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }), StructuredSelection.EMPTY);
        plan();
        Hand result = finish();
        assertTrue(result.find(Label.class, "exported.detail").getText().contains("disk is full"), result.find(Label.class, "exported.detail").getText());
        assertEquals(List.of(), written());
    }

    @Test
    void cancelStopsAndLeavesOnlyWholeFiles() throws Exception {
        for (int i = 10; i < 40; i++) {
            Files.writeString(studio.project().getLocation().toPath().resolve("case" + i + ".calx"), CASE);
        }
        studio.project().refreshLocal(IResource.DEPTH_ONE, null);
        open(new SafeFile(new RealFileCalls() {
            @Override
            public void sync(Path file) throws IOException {
                super.sync(file);
                dialog.getShell().getDisplay().asyncExec(() -> {
                    if (dialog.getShell() != null && hand.button("Cancel").isEnabled()) {
                        hand.pressLabel("Cancel");
                    }
                });
            }
        }), new StructuredSelection(studio.project()));
        Table cases = hand.find(Table.class, "export.cases");
        studio.waitFor("the cases of the folder", () -> cases.getItemCount() == 30);
        plan();
        finish();
        List<String> written = written();
        assertTrue(written.size() < 30, "not stopped");
        for (String name : written) {
            assertTrue(name.endsWith(".docx"), name);
            assertWhole(name);
        }
        open();
        assertTrue(Files.readString(folder.resolve(".calx-exports")).lines().filter(line -> line.endsWith(".docx")).count() >= written.size(), "not in the list");
    }

    @Test
    void theWindowStaysOpenWhileAnExportRuns() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch writing = new CountDownLatch(1);
        studio.open("slow.calx", WRONG);
        open(new SafeFile(new RealFileCalls() {
            @Override
            public OutputStream create(Path file) throws IOException {
                writing.countDown();
                try {
                    held.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return super.create(file);
            }
        }), StructuredSelection.EMPTY);
        plan();
        finish().press("exported.draft");
        studio.waitFor("the export", () -> writing.getCount() == 0);
        assertFalse(PlatformUI.getWorkbench().close(), "closed over an export");
        assertEquals("An export is running", answers.told().getLast());
        boolean[] closing = new boolean[1];
        IWorkbenchListener keepOpen = new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                closing[0] = true;
                return false;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                // never reached
            }
        };
        PlatformUI.getWorkbench().addWorkbenchListener(keepOpen);
        try {
            answers.agreeing("Stop and close");
            assertFalse(PlatformUI.getWorkbench().close(), "closed before the export had ended");
            held.countDown();
            studio.waitFor("the window to close behind the export", () -> closing[0]);
        } finally {
            PlatformUI.getWorkbench().removeWorkbenchListener(keepOpen);
        }
        studio.waitFor("what came of it", () -> result() != null);
        assertTrue(written().stream().allMatch(name -> name.endsWith(".docx")), written().toString());
    }
}
