// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.calx.app.question.Questions;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Exporting the case in the editor. */
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

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    @Test
    void writesAWordDocument() throws CoreException, IOException {
        Answers answers = new Answers(folder, false);
        Questions.answerWith(answers);
        studio.open("hand.calx", CASE);
        studio.run("org.calx.app.export");
        studio.waitFor("the end of the export", () -> !answers.told().isEmpty());
        assertEquals("The manuscript is exported", answers.told().getFirst());
        Path manuscript = folder.resolve("hand.docx");
        try (ZipFile zip = new ZipFile(manuscript.toFile())) {
            assertNotNull(zip.getEntry("word/document.xml"), "not a Word document");
        }
    }

    @Test
    void savesWhatTheAuthorSeesBeforeItIsExported() throws Exception {
        Answers answers = new Answers(folder, false);
        Questions.answerWith(answers);
        ITextEditor editor = studio.open("dirty.calx", CASE);
        Studio.document(editor).replace(CASE.indexOf("A hand"), 6, "Another hand");
        studio.run("org.calx.app.export");
        studio.waitFor("the end of the export", () -> !answers.told().isEmpty());
        assertTrue(Files.exists(folder.resolve("dirty.docx")), "no manuscript");
        assertFalse(editor.isDirty(), "not saved");
    }

    @Test
    void refusesErrorsButOffersADraft() throws CoreException {
        Answers answers = new Answers(folder, true);
        Questions.answerWith(answers);
        studio.open("wrong.calx", CASE.replace("consent", "complication ulceration of L9\n  consent"));
        studio.run("org.calx.app.export");
        studio.waitFor("the draft", () -> answers.told().size() == 2);
        assertEquals("The case has errors", answers.told().getFirst());
        assertTrue(answers.messages().getFirst().contains("L9"), answers.messages().getFirst());
        assertTrue(Files.exists(folder.resolve("wrong.docx")), "no draft");
    }

    @Test
    void writesNothingWhenTheAuthorThinksBetterOfIt() throws CoreException {
        Answers answers = new Answers(folder, false);
        Questions.answerWith(answers);
        studio.open("wrong.calx", CASE.replace("consent", "complication ulceration of L9\n  consent"));
        studio.run("org.calx.app.export");
        studio.waitFor("the refusal", () -> !answers.told().isEmpty());
        assertFalse(Files.exists(folder.resolve("wrong.docx")), "a draft nobody asked for");
    }
}
