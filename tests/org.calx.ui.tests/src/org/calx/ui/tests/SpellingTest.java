// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.calx.ui.preference.WritingPreferences;
import org.calx.ui.spelling.OwnWords;
import org.calx.ui.spelling.SpellingPreferences;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Misspelt words of prose are marked, and only those. */
class SpellingTest {

    private static final String CASE = """
            // a remrk
            case Hand {
              title "Calcinosis of the oesofagus: a case report"
              author "Xyzzy Quux" { affiliation "Grzmt Clinic" }
              patient female, aged 60 years
              narrative discussion \"\"\"
                Xyzzy saw a sclerodactyli of the {L1.site} [@abcdefgh2016]; calcium was 2.31 mmol/L and anti-PM/Scl absent.
              \"\"\"
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    @AfterEach
    void forget() {
        OwnWords.ofWorkspace().set(List.of());
        WritingPreferences.store().setToDefault(SpellingPreferences.ENABLED);
        WritingPreferences.store().setToDefault(SpellingPreferences.ENGLISH);
    }

    private static List<String> marked(ITextEditor editor) {
        return Shown.marks(editor, "org.eclipse.ui.workbench.texteditor.spelling").stream().map(mark -> mark.substring(mark.indexOf(' ') + 1)).sorted().toList();
    }

    private List<String> proposals(ITextEditor editor, String word) {
        Typist.in(editor).at(word, false);
        Shell[] before = studio.shells();
        studio.run("org.calx.ui.quickFix");
        return Proposals.shown(studio, before);
    }

    @Test
    void marksMisspeltProseAndNothingElse() throws CoreException {
        ITextEditor editor = studio.open("words.calx", CASE);
        studio.waitFor("the marks", () -> marked(editor).equals(List.of("oesofagus", "sclerodactyli")));
    }

    @Test
    void changesAWordAndKeepsTheMarkOfTheOther() throws CoreException {
        ITextEditor editor = studio.open("change.calx", CASE);
        studio.waitFor("the marks", () -> marked(editor).size() == 2);
        assertEquals("Change to 'oesophagus'", proposals(editor, "oesofagus").getFirst());
        Proposals.choose(studio, "Change to 'oesophagus'");
        studio.waitFor("the word", () -> Studio.document(editor).get().contains("Calcinosis of the oesophagus:"));
        studio.waitFor("one mark", () -> marked(editor).equals(List.of("sclerodactyli")));
    }

    @Test
    void learnsAWord() throws CoreException {
        ITextEditor editor = studio.open("learn.calx", CASE);
        studio.waitFor("the marks", () -> marked(editor).size() == 2);
        proposals(editor, "sclerodactyli");
        Proposals.choose(studio, "Add 'sclerodactyli'");
        studio.waitFor("one mark", () -> marked(editor).equals(List.of("oesofagus")));
        assertEquals(List.of("sclerodactyli"), OwnWords.ofWorkspace().all());
        OwnWords.ofWorkspace().set(List.of());
        studio.waitFor("both marks", () -> marked(editor).size() == 2);
    }

    @Test
    void followsThePreferencesAndTheText() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("follow.calx", CASE);
        studio.waitFor("the marks", () -> marked(editor).size() == 2);
        WritingPreferences.store().setValue(SpellingPreferences.ENABLED, false);
        studio.waitFor("no marks", () -> marked(editor).isEmpty());
        WritingPreferences.store().setValue(SpellingPreferences.ENABLED, true);
        studio.waitFor("the marks", () -> marked(editor).size() == 2);
        Studio.document(editor).replace(CASE.indexOf("oesofagus"), 9, "oesophagus");
        WritingPreferences.store().setValue(SpellingPreferences.ENGLISH, "AMERICAN");
        studio.waitFor("a British word marked", () -> marked(editor).contains("oesophagus"));
        WritingPreferences.store().setValue(SpellingPreferences.ENGLISH, "BRITISH");
        studio.waitFor("no British word marked", () -> !marked(editor).contains("oesophagus"));
        assertFalse(marked(editor).contains("Xyzzy"));
    }
}
