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
import org.calx.app.picture.EditorDrops;
import org.calx.app.picture.InsertPicture;
import org.calx.app.question.Questions;
import org.calx.publish.file.RealFileCalls;
import org.calx.publish.file.SafeFile;
import org.calx.ui.view.CaseEditor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pictures become figures of the case they are dropped on. */
class InsertPictureTest {

    private static final String CASE = """
            case Hand {
              title "A hand"
              patient female, aged 60 years

              imaging I1 radiograph of left hand, on 2024-11-02 {
                finding osteopenia present
              }
              consent written
            }
            """;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private Answers answers;

    @BeforeEach
    void answer() {
        answers = new Answers(folder, false);
        Questions.answerWith(answers);
    }

    private Path image(String name, int width) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {new ImageData(width, 40, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF))};
        Path file = folder.resolve(name);
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    private CaseEditor open() throws Exception {
        ITextEditor editor = studio.open("hand.calx", CASE);
        return CaseEditor.of(editor).orElseThrow();
    }

    private static String text(CaseEditor editor) {
        return editor.document().document().get();
    }

    private void waitForFigure(CaseEditor editor, String name) {
        studio.waitFor("the figure", () -> text(editor).contains("\"" + name + "\""));
    }

    @Test
    void aPictureDroppedOnAnImagingBecomesItsFigureWithTheCaptionSelected() throws Exception {
        CaseEditor editor = open();
        EditorDrops.dropped(editor, List.of(image("left hand.png", 1200)), CASE.indexOf("osteopenia"));
        waitForFigure(editor, "left-hand.png");
        assertTrue(text(editor).contains("    finding osteopenia present\n    figure F1 \"left-hand.png\"\n      caption \"\u2026\"\n      alt \"\u2026\"\n  }\n"), text(editor));
        assertTrue(Files.exists(studio.project().getLocation().toPath().resolve("left-hand.png")), "not copied");
        assertEquals("\u2026", Studio.widget(editor.editor()).getSelectionText());
        Studio.widget(editor.editor()).insert("Bones of a hand");
        assertTrue(text(editor).contains("caption \"Bones of a hand\""), text(editor));
        assertEquals(List.of(), answers.told());
    }

    @Test
    void oneUndoTakesTheFigureBack() throws Exception {
        CaseEditor editor = open();
        EditorDrops.dropped(editor, List.of(image("x.png", 1200)), 0);
        waitForFigure(editor, "x.png");
        editor.editor().getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
        assertEquals(CASE, text(editor));
    }

    @Test
    void severalPicturesBecomeSeveralFigures() throws Exception {
        CaseEditor editor = open();
        EditorDrops.dropped(editor, List.of(image("a.png", 1200), image("b.png", 1201)), CASE.indexOf("consent"));
        waitForFigure(editor, "b.png");
        assertTrue(text(editor).indexOf("figure F1 \"a.png\"") < text(editor).indexOf("figure F2 \"b.png\""), text(editor));
    }

    @Test
    void whatIsWrongIsToldAndNothingIsInserted() throws Exception {
        CaseEditor editor = open();
        byte[] whole = Files.readAllBytes(image("whole.png", 1200));
        Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, whole.length - 20));
        EditorDrops.dropped(editor, List.of(cut), 0);
        studio.waitFor("the complaint", () -> !answers.told().isEmpty());
        assertEquals("The picture cannot be used", answers.told().getFirst());
        assertTrue(answers.messages().getFirst().contains("cut.png is cut short"), answers.messages().getFirst());
        assertEquals(CASE, text(editor));
        assertFalse(Files.exists(studio.project().getLocation().toPath().resolve("cut.png")), "copied all the same");
    }

    @Test
    void aCoarsePictureAndATellingNameAreAskedAbout() throws Exception {
        CaseEditor editor = open();
        Path small = image("Whitfield Margaret 1962-04-13.png", 90);
        EditorDrops.dropped(editor, List.of(small), 0);
        studio.waitFor("the question", () -> !answers.told().isEmpty());
        assertEquals("Use this picture?", answers.told().getFirst());
        assertTrue(answers.messages().getFirst().contains("may identify the patient, so the copy is called figure.png"), answers.messages().getFirst());
        assertTrue(answers.messages().getFirst().contains("90 pixels"), answers.messages().getFirst());
        assertEquals(CASE, text(editor));
        answers.agreeing("Insert it");
        EditorDrops.dropped(editor, List.of(small), 0);
        waitForFigure(editor, "figure.png");
    }

    @Test
    void aFullDiskIsToldAndLeavesTheText() throws Exception {
        CaseEditor editor = open();
        new InsertPicture(editor, new SafeFile(new RealFileCalls() {
            @Override
            public OutputStream create(Path file) throws IOException {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        })).insert(List.of(image("x.png", 1200)), 0);
        studio.waitFor("the complaint", () -> !answers.told().isEmpty());
        assertTrue(answers.messages().getFirst().contains("disk is full"), answers.messages().getFirst());
        assertEquals(CASE, text(editor));
    }

    @Test
    void theCommandAsksForThePicture() throws Exception {
        CaseEditor editor = open();
        answers.choosing(image("chosen.png", 1200));
        editor.editor().selectAndReveal(CASE.indexOf("osteopenia"), 0);
        studio.run("org.calx.app.insertFigure");
        waitForFigure(editor, "chosen.png");
    }

    @Test
    void typingMeanwhileMovesNothingAstray() throws Exception {
        CaseEditor editor = open();
        EditorDrops.dropped(editor, List.of(image("x.png", 1200)), CASE.length());
        editor.document().document().replace(CASE.indexOf("A hand"), 6, "Another hand");
        waitForFigure(editor, "x.png");
        assertTrue(text(editor).contains("title \"Another hand\""), text(editor));
    }

    @Test
    void otherFilesAreOpened() throws Exception {
        CaseEditor editor = open();
        Path other = Files.writeString(folder.resolve("other.calx"), CASE);
        EditorDrops.dropped(editor, List.of(other), 0);
        studio.waitFor("the other case", () -> studio.page().getActiveEditor() != null && studio.page().getActiveEditor().getTitle().equals("other.calx"));
    }

    @Test
    void theTextTakesFiles() throws Exception {
        CaseEditor editor = open();
        assertNotNull(Studio.widget(editor.editor()).getData(DND.DROP_TARGET_KEY), "no drop target");
        assertNotNull(Studio.widget(editor.editor()).getData(EditorDrops.class.getName()), "files are not taken");
    }
}
