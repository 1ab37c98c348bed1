// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.calx.ui.navigation.DeclarationLinkDetector;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From a name to what it stands for, and back. */
class NavigationTest {

    private static final String FOLLOW = "org.calx.ui.openDeclaration";
    private static final String BIB = "@book{other, title = {Other}}\n@article{a2020,\n  title = {One}\n}\n";
    private static final String CASE = """
            case Hand {
              references "refs.bib"
              calcinosis dystrophic {
                lesion L1 at left thumb
              }
              complication C1 ulceration of L1
              narrative findings \"""
                The lesion {L1.site} was known [@a2020].
              \"""
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    @TempDir
    private Path folder;

    private ITextEditor front() {
        return (ITextEditor) studio.page().getActiveEditor();
    }

    @Test
    void leadsFromAReferenceAndAnEmbeddedValueToTheDeclaration() throws CoreException {
        ITextEditor editor = studio.open("follow.calx", CASE);
        for (String place : new String[] {"ulceration of L", "lesion {L1.si"}) {
            Shown.caret(editor, place);
            studio.run(FOLLOW);
            studio.waitFor("the declaration", () -> Shown.selection(editor).equals("lesion [L1]"));
        }
    }

    @Test
    void leadsFromACitationToItsEntryAndBackAgain() throws CoreException {
        studio.write("refs.bib", BIB);
        ITextEditor editor = studio.open("cite.calx", CASE);
        studio.settle();
        Shown.caret(editor, "[@a20");
        studio.run(FOLLOW);
        studio.waitFor("the reference file", () -> front() != editor && front().getEditorInput().getName().equals("refs.bib"));
        studio.waitFor("the key", () -> Shown.selection(front()).equals("@article{[a2020]"));
        studio.settle(); // the history takes note of an editor when the window has nothing else to do
        studio.run(IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY);
        studio.waitFor("the case again", () -> front() == editor);
        assertEquals("The lesion {L1.site} was known [@a20[]", Shown.selection(editor));
        studio.run(IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY);
        studio.waitFor("the reference file again", () -> front() != editor);
    }

    @Test
    void findsAnEntryThatIsNotSavedYet() throws CoreException, BadLocationException {
        IFile refs = studio.write("refs.bib", BIB);
        ITextEditor bib = (ITextEditor) IDE.openEditor(studio.page(), refs, "org.eclipse.ui.genericeditor.GenericEditor");
        Studio.document(bib).replace(0, 0, "% written a moment ago\n");
        ITextEditor editor = studio.open("unsaved.calx", CASE);
        Shown.caret(editor, "[@a20");
        studio.run(FOLLOW);
        studio.waitFor("the key where it stands now", () -> front() == bib && Shown.selection(bib).equals("@article{[a2020]"));
    }

    @Test
    void leadsToAFileOutsideTheWorkspace() throws CoreException, IOException {
        Files.writeString(folder.resolve("refs.bib"), BIB);
        Path file = Files.writeString(folder.resolve("outside.calx"), CASE);
        ITextEditor editor = (ITextEditor) IDE.openEditorOnFileStore(studio.page(), EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
        Shown.caret(editor, "ulceration of L");
        studio.run(FOLLOW);
        studio.waitFor("the declaration", () -> Shown.selection(editor).equals("lesion [L1]"));
        Shown.caret(editor, "\"refs.b");
        studio.run(FOLLOW);
        studio.waitFor("the reference file", () -> front() != editor && front().getEditorInput().getName().equals("refs.bib"));
    }

    @Test
    void showsTheJournalThatComesWithCalx() throws CoreException {
        ITextEditor editor = studio.open("house.calx", "journal \"House\" { based on \"care\" }\n");
        Shown.caret(editor, "\"ca");
        studio.run(FOLLOW);
        studio.waitFor("the guideline", () -> front() != editor && front().getEditorInput().getName().equals("care.calx"));
        assertNotSame(-1, Studio.document(front()).get().indexOf("journal \"CARE"));
        assertFalse(front().isEditable(), "what comes with Calx can be changed");
    }

    @Test
    void staysWhereNothingIsNamed() throws CoreException {
        ITextEditor editor = studio.open("nothing.calx", CASE);
        Shown.analysed(studio, editor);
        Shown.caret(editor, "left thu");
        String before = Shown.selection(editor);
        studio.run(FOLLOW);
        studio.waitFor("the sentence in the status line", () -> StatusLine.says(editor, "Nothing to go to"));
        assertEquals(before, Shown.selection(editor));
    }

    @Test
    void offersLinksUnderThePointer() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("links.calx", CASE);
        DeclarationLinkDetector detector = new DeclarationLinkDetector();
        detector.setContext(editor);
        AtomicReference<IHyperlink[]> links = new AtomicReference<>();
        int place = CASE.indexOf("of L1") + 4;
        studio.waitFor("a link", () -> {
            links.set(detector.detectHyperlinks(Studio.viewer(editor), new Region(place, 0), true));
            return links.get() != null;
        });
        assertEquals(new Region(place - 1, 2), links.get()[0].getHyperlinkRegion());
        assertEquals(null, detector.detectHyperlinks(Studio.viewer(editor), new Region(CASE.indexOf("thumb"), 0), true));
        links.get()[0].open();
        studio.waitFor("the declaration", () -> Shown.selection(editor).equals("lesion [L1]"));
        Studio.document(editor).replace(0, 0, "// a remark\n");
        assertEquals(null, detector.detectHyperlinks(Studio.viewer(editor), new Region(place, 0), true), "a link of another text");
    }
}
