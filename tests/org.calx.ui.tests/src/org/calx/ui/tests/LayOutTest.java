// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.calx.ui.preference.WritingPreferences;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Formatting: the selected lines, the whole case, and when it is saved. */
class LayOutTest {

    private static final String CASE = """
            case Hand {
              title "A hand"
              patient female, aged 60 years
            }
            """;
    private static final String UNTIDY = CASE.replace("  title", "title").replace("  patient female", "      patient   female");

    @RegisterExtension
    private final Studio studio = new Studio();

    @AfterEach
    void forgetChoices() {
        WritingPreferences.store().setToDefault("writing.layOutOnSave");
    }

    private String onDisk(String name) {
        IFile file;
        try {
            file = studio.project().getFile(name);
            return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
        } catch (CoreException | IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void laysOutTheSelectedLinesOnly() throws CoreException {
        ITextEditor editor = studio.open("lines.calx", UNTIDY);
        Typist.in(editor).at("patient   female", true);
        studio.run("org.calx.ui.layOut");
        studio.waitFor("the line laid out", () -> Studio.document(editor).get().equals(CASE.replace("  title", "title")));
    }

    @Test
    void savesAtOnceAndLaysOutThenWhenTheAuthorWants() throws CoreException {
        WritingPreferences.store().setValue("writing.layOutOnSave", true);
        ITextEditor editor = studio.open("saved.calx", CASE);
        Studio.document(editor).set(UNTIDY);
        studio.run("org.eclipse.ui.file.save");
        studio.waitFor("the file laid out", () -> onDisk("saved.calx").equals(CASE) && !editor.isDirty());
        assertEquals(CASE, Studio.document(editor).get());
    }

    @Test
    void savesWhatCannotBeLaidOut() throws CoreException {
        WritingPreferences.store().setValue("writing.layOutOnSave", true);
        ITextEditor editor = studio.open("broken.calx", CASE);
        String broken = UNTIDY.replace("\"A hand\"", "\"A hand");
        Studio.document(editor).set(broken);
        studio.run("org.eclipse.ui.file.save");
        assertEquals(broken, onDisk("broken.calx"));
        assertFalse(editor.isDirty());
    }

    @Test
    void leavesTheTextAloneUntilTheAuthorWantsOtherwise() throws CoreException {
        ITextEditor editor = studio.open("kept.calx", CASE);
        Studio.document(editor).set(UNTIDY);
        studio.run("org.eclipse.ui.file.save");
        assertEquals(UNTIDY, onDisk("kept.calx"));
        WritingPreferences.store().setValue("writing.layOutOnSave", true);
        Typist.in(editor).behind("A hand").type("s");
        editor.doSave(new NullProgressMonitor()); // as saving by itself does
        assertEquals(UNTIDY.replace("A hand", "A hands"), onDisk("kept.calx"));
    }
}
