// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A name is changed everywhere, by a dialog that shows what it will do, and taken back at once. */
class RenameTest {

    private static final String RENAME = "org.calx.ui.rename";
    private static final String UNDO = "undo";
    private static final String GENERIC = "org.eclipse.ui.genericeditor.GenericEditor";
    private static final String BIB = "@article{a2020,\n  title = {One}\n}\n@book{b2021, title = {Two}}\n";
    private static final String OTHER = "case Other {\n  references \"refs.bib\"\n  source [@a2020]\n}\n";
    private static final String CASE = """
            case Hand {
              references "refs.bib"
              calcinosis dystrophic {
                lesion L1 at left thumb
                lesion L2 at right thumb
              }
              complication C1 ulceration of L1
              figure F1 "a.png" caption "The lesion {L1}."
              narrative findings \"""
                The lesion {L1.site} was known [@a2020].
              \"""
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    @TempDir
    private Path folder;

    private Shell dialog(String name) {
        return InDialog.titled("Rename " + name);
    }

    private Hand hand(String name) {
        return new Hand(dialog(name));
    }

    /** Opens the dialog at the caret, types a name and presses OK. */
    private void rename(String old, String name) {
        InDialog steps = new InDialog().when("the dialog", () -> dialog(old) != null, () -> hand(old).type("rename.name", name))
                .when("OK", () -> hand(old).button("OK").isEnabled(), () -> hand(old).pressLabel("OK"));
        steps.start();
        studio.run(RENAME);
        steps.finish(studio);
        studio.waitFor("the dialog to close", () -> dialog(old) == null);
    }

    private static String content(IFile file) {
        try {
            return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
        } catch (CoreException | IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void changesALesionInStatementsCaptionsAndTextAndTakesItBackAtOnce() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("lesion.calx", CASE);
        Studio.document(editor).replace(0, 0, "// not saved\n");
        Shown.caret(editor, "ulceration of L");
        rename("L1", "Thumb7");
        String changed = "// not saved\n" + CASE.replace("L1", "Thumb7");
        assertEquals(changed, Studio.document(editor).get());
        assertTrue(editor.isDirty(), "what the author had not saved is saved");
        editor.getAction(UNDO).run();
        assertEquals("// not saved\n" + CASE, Studio.document(editor).get());
        editor.getAction(UNDO).run();
        assertEquals(CASE, Studio.document(editor).get());
    }

    @Test
    void keepsTheCaretInSightWhenItIsTakenBack() throws CoreException {
        String remarks = "// a remark of a line\n".repeat(200);
        ITextEditor editor = studio.open("sight.calx", remarks + CASE);
        int use = (remarks + CASE).indexOf("of L1") + 4;
        editor.selectAndReveal(use, 0);
        rename("L1", "L7");
        editor.getAction(UNDO).run();
        assertEquals(remarks + CASE, Studio.document(editor).get());
        studio.settle();
        StyledText text = Studio.widget(editor);
        int top = Studio.viewer(editor).getTopIndex();
        assertTrue(top > 100, "the text shows its line " + top + " and not the caret in line " + text.getLineAtOffset(text.getCaretOffset()));
    }

    @Test
    void saysWhatIsWrongWithANameWhileItIsTyped() throws CoreException {
        ITextEditor editor = studio.open("wrong.calx", CASE);
        Shown.caret(editor, "ulceration of L");
        InDialog steps = new InDialog().when("the dialog", () -> dialog("L1") != null, () -> {
            assertFalse(hand("L1").button("OK").isEnabled(), "nothing to change yet");
            hand("L1").type("rename.name", "L2");
        }).when("the refusal", () -> WidgetTree.dump(dialog("L1")).contains("'L2' is already the name of the lesion"), () -> {
            assertFalse(hand("L1").button("OK").isEnabled());
            hand("L1").type("rename.name", "thumb");
        }).when("the next refusal", () -> WidgetTree.dump(dialog("L1")).contains("'thumb' is no name"), () -> hand("L1").type("rename.name", "L3"))
                .when("no refusal", () -> WidgetTree.dump(dialog("L1")).contains("4 places change."), () -> {
                    assertTrue(hand("L1").button("OK").isEnabled());
                    hand("L1").pressLabel("Cancel");
                });
        steps.start();
        studio.run(RENAME);
        steps.finish(studio);
        assertEquals(CASE, Studio.document(editor).get());
    }

    @Test
    void changesAKeyInTheReferenceFileAndInOtherCases() throws CoreException, BadLocationException {
        IFile refs = studio.write("refs.bib", BIB);
        IFile closed = studio.write("closed.calx", OTHER);
        IFile open = studio.write("open.calx", OTHER);
        ITextEditor other = studio.open(open);
        Studio.document(other).replace(0, 0, "// not saved\n");
        ITextEditor bib = (ITextEditor) IDE.openEditor(studio.page(), refs, GENERIC);
        Studio.document(bib).replace(0, 0, "% not saved\n");
        ITextEditor editor = studio.open("key.calx", CASE);
        Shown.caret(editor, "[@a20");
        rename("a2020", "smith2020");
        assertEquals(CASE.replace("a2020", "smith2020"), Studio.document(editor).get());
        assertEquals("% not saved\n" + BIB.replace("a2020", "smith2020"), Studio.document(bib).get());
        assertEquals("// not saved\n" + OTHER.replace("a2020", "smith2020"), Studio.document(other).get());
        assertEquals(OTHER.replace("a2020", "smith2020"), content(closed), "a file without an editor is written");
        assertEquals(BIB, content(refs), "what the author has not saved is written");
        InDialog steps = new InDialog().when("the question", () -> InDialog.titled("Undo") != null,
                () -> new Hand(InDialog.titled("Undo")).pressLabel("OK"));
        steps.start();
        editor.getAction(UNDO).run();
        steps.finish(studio);
        studio.waitFor("all to be as before", () -> content(closed).equals(OTHER));
        assertEquals(CASE, Studio.document(editor).get());
        assertEquals("% not saved\n" + BIB, Studio.document(bib).get());
        assertEquals("// not saved\n" + OTHER, Studio.document(other).get());
    }

    @Test
    void showsEveryChangeBeforehand() throws CoreException {
        studio.write("refs.bib", BIB);
        studio.write("closed.calx", OTHER);
        ITextEditor editor = studio.open("preview.calx", CASE);
        Shown.caret(editor, "[@a20");
        InDialog steps = new InDialog().when("the dialog", () -> dialog("a2020") != null, () -> hand("a2020").type("rename.name", "smith2020"))
                .when("the lines", () -> hand("a2020").find(Table.class, "rename.lines").getItemCount() == 3, () -> {
                    List<String> rows = Arrays.stream(hand("a2020").find(Table.class, "rename.lines").getItems()).map(row -> row.getText(0) + " " + row.getText(1)
                            + ": " + row.getText(2) + " > " + row.getText(3)).toList();
                    assertEquals(List.of("preview.calx 10: … lesion {L1.site} was known [@a2020]. > … lesion {L1.site} was known [@smith2020].",
                            "closed.calx 3: source [@a2020] > source [@smith2020]", "refs.bib 1: @article{a2020, > @article{smith2020,"), rows);
                    assertFalse(WidgetTree.dump(dialog("a2020")).contains("Preview"), "there is a page of the platform behind it");
                    hand("a2020").type("rename.name", "b2021");
                }).when("no lines of a name that is refused", () -> hand("a2020").find(Table.class, "rename.lines").getItemCount() == 0,
                        () -> hand("a2020").pressLabel("Cancel"));
        steps.start();
        studio.run(RENAME);
        steps.finish(studio);
        assertEquals(CASE, Studio.document(editor).get());
    }

    @Test
    void changesFilesOutsideTheWorkspace() throws CoreException, IOException {
        Path refs = Files.writeString(folder.resolve("refs.bib"), "\ufeff" + BIB);
        Path other = Files.writeString(folder.resolve("other.calx"), OTHER);
        Path file = Files.writeString(folder.resolve("outside.calx"), CASE);
        ITextEditor editor = (ITextEditor) IDE.openEditorOnFileStore(studio.page(), EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
        Shown.caret(editor, "[@a20");
        rename("a2020", "smith2020");
        assertEquals(CASE.replace("a2020", "smith2020"), Studio.document(editor).get());
        assertEquals(OTHER.replace("a2020", "smith2020"), Files.readString(other));
        assertEquals("\ufeff" + BIB.replace("a2020", "smith2020"), Files.readString(refs));
        InDialog steps = new InDialog().when("the question", () -> InDialog.titled("Undo") != null,
                () -> new Hand(InDialog.titled("Undo")).pressLabel("OK"));
        steps.start();
        editor.getAction(UNDO).run();
        steps.finish(studio);
        studio.waitFor("all to be as before", () -> Studio.document(editor).get().equals(CASE));
        assertEquals(OTHER, Files.readString(other));
        assertEquals("\ufeff" + BIB, Files.readString(refs));
    }

    @Test
    void offersNothingWhereNothingIsNamed() throws CoreException {
        ITextEditor editor = studio.open("none.calx", CASE);
        Shown.analysed(studio, editor);
        Shown.caret(editor, "left thu");
        studio.run(RENAME);
        studio.waitFor("the sentence in the status line", () -> StatusLine.says(editor, "There is no name here"));
    }
}
