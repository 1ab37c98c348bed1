// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.findings.FindingsView;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Views follow the editor, its text, its caret and its journal. */
class CaseViewTest {

    private static final String CASES = """
            case One {
              title "A hand: a case report"
              patient female, aged 60 years
            }

            case Two {
              title "A foot: a case report"
              patient male, aged 70 years
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    private ProbeView probe() throws CoreException {
        return (ProbeView) studio.page().showView(ProbeView.ID);
    }

    @Test
    void followsTheEditorAndItsText() throws CoreException, BadLocationException {
        ProbeView probe = probe();
        assertEquals("Open a case to see it here.", probe.reason);
        ITextEditor editor = studio.open("two.calx", CASES);
        studio.waitFor("the first case", () -> probe.shown != null && probe.shown.name().equals("One"));
        Studio.document(editor).replace(CASES.indexOf("A hand"), 6, "A thumb");
        studio.waitFor("the new title", () -> probe.shown.manuscript().properties().title().equals("A thumb: a case report"));
        studio.page().closeEditor(editor, false);
        assertNull(probe.shown);
        assertEquals("Open a case to see it here.", probe.reason);
    }

    @Test
    void saysOfAFileThatIsGoneThatItCannotBeRead() throws CoreException {
        ProbeView probe = probe();
        studio.open("two.calx", CASES);
        studio.waitFor("the first case", () -> probe.shown != null);
        IEditorPart gone = IDE.openEditor(studio.page(), new FileEditorInput(studio.project().getFile("gone.calx")),
                "org.eclipse.ui.genericeditor.GenericEditor");
        assertEquals("This file could not be read; its editor says why.", probe.reason);
        studio.page().closeEditor(gone, false);
        studio.waitFor("the case that is in front again", () -> probe.reason == null);
        studio.page().closeAllEditors(false);
        assertEquals("Open a case to see it here.", probe.reason);
    }

    @Test
    void followsTheCaretToAnotherCaseAndLeadsBack() throws CoreException, BadLocationException {
        ProbeView probe = probe();
        ITextEditor editor = studio.open("two.calx", CASES);
        studio.waitFor("the first case", () -> probe.shown != null);
        editor.selectAndReveal(CASES.indexOf("A foot"), 0);
        studio.waitFor("the second case", () -> probe.shown.name().equals("Two") && probe.caret == CASES.indexOf("A foot"));
        // the text changes before the view is used: the place has moved
        Studio.document(editor).replace(0, 0, "// a remark\n");
        probe.lead(probe.shown.place());
        assertEquals("case Two {", Studio.widget(editor).getSelectionText());
        assertEquals(editor, studio.page().getActivePart());
    }

    @Test
    void readsNothingWhileItIsHidden() throws CoreException {
        ProbeView probe = probe();
        ITextEditor editor = studio.open("one.calx", CASES);
        studio.waitFor("the case", () -> probe.shown != null);
        studio.page().showView(FindingsView.ID);
        studio.waitFor("the probe to be hidden", () -> !studio.page().isPartVisible(probe));
        Studio.document(editor).set("case Three {\n}\n");
        studio.waitFor("a review", () -> OpenDocuments.find(Studio.document(editor)).review().last().review().cases().getFirst().name().equals("Three"));
        assertEquals("One", probe.shown.name());
        studio.page().showView(ProbeView.ID);
        studio.waitFor("the new case", () -> probe.shown.name().equals("Three"));
    }

    @Test
    void reviewsForTheJournalChosen() throws CoreException {
        ProbeView probe = probe();
        ITextEditor editor = studio.open("journal.calx", CASES);
        IFile file = studio.project().getFile("journal.calx");
        studio.waitFor("the case", () -> probe.shown != null);
        assertTrue(probe.review.review().journal().isEmpty());
        JournalChoices.choose(OpenDocuments.find(Studio.document(editor)).path(), Optional.of("bmj-case-reports"));
        studio.waitFor("the journal", () -> probe.review.review().journal().isPresent());
        studio.waitFor("what the journal wants", () -> Shown.marker(file, "JOURNAL_WORDING") != null);
        JournalChoices.choose(OpenDocuments.find(Studio.document(editor)).path(), Optional.of("no such journal"));
        studio.waitFor("what is wrong with the journal", () -> probe.review.journalProblem().isPresent());
        studio.waitFor("no word of a journal", () -> Shown.marker(file, "JOURNAL_WORDING") == null);
        JournalChoices.choose(OpenDocuments.find(Studio.document(editor)).path(), Optional.empty());
        studio.waitFor("no journal", () -> probe.review.journalProblem().isEmpty());
    }

    @Test
    void keepsTheMarkerOfAFindingThatHasOnlyMoved() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("moved.calx", "case One {\n  complication ulceration of L9\n}\n");
        IFile file = studio.project().getFile("moved.calx");
        studio.waitFor("the finding", () -> Shown.marker(file, "UNRESOLVED_REFERENCE") != null);
        IMarker before = Shown.marker(file, "UNRESOLVED_REFERENCE");
        Studio.document(editor).replace(0, 0, "// a remark\n");
        studio.waitFor("the finding in the next line", () -> {
            IMarker now = Shown.marker(file, "UNRESOLVED_REFERENCE");
            return now != null && now.getAttribute(IMarker.LINE_NUMBER, 0) == 3;
        });
        assertEquals(before.getId(), Shown.marker(file, "UNRESOLVED_REFERENCE").getId());
        assertNotNull(before);
    }
}
