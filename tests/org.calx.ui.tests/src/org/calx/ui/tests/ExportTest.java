// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.calx.app.export.ExportMemory;
import org.calx.publish.file.RealFileCalls;
import org.calx.publish.file.SafeFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Exporting manuscripts: the wizard, what it says at the end, and the key that exports again. */
class ExportTest {

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
    void writesTheCaseInFrontAsAWordDocument() throws CoreException, IOException {
        studio.open("hand.calx", Exporting.CASE);
        exporting.open();
        assertTrue(exporting.hand().find(Table.class, "export.cases").getItem(0).getChecked(), "not ticked");
        Table plan = exporting.plan();
        assertEquals("hand.docx", plan.getItem(0).getText(0));
        assertEquals("new", plan.getItem(0).getText(1));
        exporting.hand().tick("export.open", true);
        Hand result = exporting.finish();
        assertEquals("hand.calx: hand.docx is written\n", Exporting.rows(result.find(Table.class, "exported.cases")));
        exporting.assertWhole("hand.docx");
        assertEquals(List.of(folder.resolve("hand.docx")), exporting.answers().outside());
        result.press("exported.folder");
        assertEquals(folder, exporting.answers().outside().getLast());
    }

    @Test
    void exportsAgainByOneKeyWithTheSameSettings() throws Exception {
        ITextEditor editor = studio.open("again.calx", Exporting.CASE);
        exporting.open();
        exporting.hand().pressLabel("Next");
        exporting.hand().tick("export.blind", true);
        exporting.hand().choose("export.spacing", "double");
        exporting.plan();
        exporting.finish();
        exporting.closeDialogs();
        assertTrue(new ExportMemory().of(path(editor)).orElseThrow().blind(), "not remembered");
        Files.delete(folder.resolve("again-blinded.docx"));
        exporting.answers().agreeing("Save and export");
        Studio.document(editor).replace(Exporting.CASE.indexOf("A hand"), 6, "Another hand");
        studio.run("org.calx.app.exportAgain");
        studio.waitFor("the manuscript", () -> Files.exists(folder.resolve("again-blinded.docx")));
        assertFalse(editor.isDirty(), "not saved");
        studio.waitFor("the notice", () -> Arrays.stream(studio.shells()).anyMatch(shell -> WidgetTree.find(shell, "exportNotice.text").isPresent()));
        Label notice = studio.widget(Label.class, "exportNotice.text");
        assertEquals("again-blinded.docx is written.", notice.getText());
        studio.rest();
        assertEquals(List.of(), Legible.faults(notice.getShell()));
        assertEquals(1, Legible.grounds(notice.getShell()).size(), "the notice is patched: " + Legible.grounds(notice.getShell()));
        notice.getShell().close();
        exporting.open();
        assertTrue(exporting.hand().find(Button.class, "export.blind").getSelection(), "the wizard forgot");
    }

    private static Path path(ITextEditor editor) {
        return ResourceUtil.getFile(editor.getEditorInput()).getLocation().toPath().toAbsolutePath().normalize();
    }

    @Test
    void theFirstTimeTheKeyOpensTheWizard() throws Exception {
        studio.open("first.calx", Exporting.CASE);
        assertTrue(Hand.closes(studio, "Export manuscripts", () -> studio.run("org.calx.app.exportAgain")), "no wizard");
    }

    @Test
    void aFolderOfCasesIsExportedLikeAtTheCommandLine() throws Exception {
        for (String name : new String[] {"a.calx", "b.calx"}) {
            studio.open(name, Exporting.CASE);
        }
        studio.open("c.calx", Exporting.WRONG);
        studio.page().closeAllEditors(false);
        exporting.open(new SafeFile(), new StructuredSelection(studio.project()));
        Table cases = exporting.hand().find(Table.class, "export.cases");
        studio.waitFor("the cases of the folder", () -> cases.getItemCount() == 3);
        exporting.plan();
        Hand result = exporting.finish();
        assertEquals("a.calx: a.docx is written\nb.calx: b.docx is written\nc.calx: not exported, because an error is in the way\n",
                Exporting.rows(result.find(Table.class, "exported.cases")));
        assertEquals(2, result.find(Table.class, "exported.cases").getSelectionIndex(), "does not show what needs the author");
        assertEquals(List.of("a.docx", "b.docx"), exporting.written());
    }

    @Test
    void cancelStopsAndLeavesOnlyWholeFiles() throws Exception {
        for (int i = 10; i < 40; i++) {
            Files.writeString(studio.project().getLocation().toPath().resolve("case" + i + ".calx"), Exporting.CASE);
        }
        studio.project().refreshLocal(IResource.DEPTH_ONE, null);
        exporting.open(new SafeFile(new RealFileCalls() {
            @Override
            public void sync(Path file) throws IOException {
                super.sync(file);
                exporting.dialog().getShell().getDisplay().asyncExec(() -> {
                    if (exporting.dialog().getShell() != null && exporting.hand().button("Cancel").isEnabled()) {
                        exporting.hand().pressLabel("Cancel");
                    }
                });
            }
        }), new StructuredSelection(studio.project()));
        Table cases = exporting.hand().find(Table.class, "export.cases");
        studio.waitFor("the cases of the folder", () -> cases.getItemCount() == 30);
        exporting.plan();
        exporting.finish();
        List<String> written = exporting.written();
        assertTrue(written.size() < 30, "not stopped");
        for (String name : written) {
            assertTrue(name.endsWith(".docx"), name);
            exporting.assertWhole(name);
        }
        exporting.open();
        assertTrue(Files.readString(folder.resolve(".calx-exports")).lines().filter(line -> line.endsWith(".docx")).count() >= written.size(), "not in the list");
    }

    @Test
    void theWindowStaysOpenWhileAnExportRuns() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        exportHeld(held);
        assertFalse(PlatformUI.getWorkbench().close(), "closed over an export");
        assertEquals("An export is running", exporting.answers().told().getLast());
        exporting.answers().agreeing("Stop and close");
        KeptOpen window = new KeptOpen();
        try {
            assertFalse(PlatformUI.getWorkbench().close(), "closed before the export had ended");
            held.countDown();
            studio.waitFor("the window to close behind the export", () -> window.closing == 1);
        } finally {
            window.release();
        }
        studio.waitFor("what came of it", () -> exporting.result() != null);
        assertOnlyWholeFiles();
    }

    @Test
    void anExportMayEndWhileTheAuthorIsAskedAndTheNextOneClosesNothing() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        exportHeld(held);
        exporting.answers().agreeing("Stop and close").thinking(() -> {
            held.countDown();
            studio.waitFor("the end of the export", () -> exporting.result() != null);
        });
        KeptOpen window = new KeptOpen();
        try {
            assertFalse(PlatformUI.getWorkbench().close(), "the other listener keeps it open");
            assertEquals(1, window.closing, "not closed though the export had ended");
            assertOnlyWholeFiles();
            exporting.closeDialogs();
            exporting.open();
            exporting.plan();
            exporting.finish();
            studio.settle();
            assertEquals(1, window.closing, "closed behind an export that nobody wanted to stop");
        } finally {
            window.release();
        }
    }

    /** Exports a draft, which is not written until told. */
    private void exportHeld(CountDownLatch held) throws CoreException {
        CountDownLatch writing = new CountDownLatch(1);
        studio.open("slow.calx", Exporting.WRONG);
        exporting.open(new SafeFile(new RealFileCalls() {
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
        exporting.plan();
        exporting.finish().press("exported.draft");
        studio.waitFor("the export", () -> writing.getCount() == 0);
    }

    private void assertOnlyWholeFiles() throws IOException {
        for (String name : exporting.written()) {
            assertTrue(name.endsWith(".docx"), name);
            exporting.assertWhole(name);
        }
    }

    /** Keeps the window of the tests open, and counts how often it was to be closed. */
    private static final class KeptOpen implements IWorkbenchListener {

        private int closing;

        KeptOpen() {
            PlatformUI.getWorkbench().addWorkbenchListener(this);
        }

        void release() {
            PlatformUI.getWorkbench().removeWorkbenchListener(this);
        }

        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            closing++;
            return false;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            // never reached
        }
    }
}
