// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.journal.JournalChoices;
import org.calx.ui.preview.screen.ProofCanvas;
import org.calx.ui.preview.screen.Zoom;
import org.calx.ui.preview.setting.Area;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The manuscript beside the text: painted, kept in place, and linked both ways. */
class PreviewTest {

    private static final String SYNTHETIC = "synthetic-limited-ssc";
    private static final String SENTENCE = "No bone could be felt with a probe.";

    @RegisterExtension
    private final Studio studio = new Studio();

    private Proofs proofs;

    @BeforeEach
    void open() throws CoreException {
        proofs = Proofs.open(studio);
        proofs.canvas().zoom(Zoom.PRINT);
        follow(true);
    }

    @AfterEach
    void close() throws CoreException {
        JournalChoices.choose(studio.project().getFile("case.calx").getLocation().toFile().toPath(), Optional.empty());
        proofs.canvas().zoom(Zoom.PRINT);
        follow(true);
    }

    private void follow(boolean wanted) {
        IAction action = ((ActionContributionItem) proofs.view().getViewSite().getActionBars().getToolBarManager().find("preview.follow")).getAction();
        if (action.isChecked() != wanted) {
            action.setChecked(wanted);
            action.run();
        }
    }

    private static void press(Text field, int key) {
        Event event = new Event();
        event.keyCode = key;
        field.notifyListeners(SWT.KeyDown, event);
    }

    private static String selection(ITextEditor editor) {
        return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
    }

    /** How many different colours the canvas shows. */
    private static int colours(ProofCanvas canvas) {
        Rectangle area = canvas.getClientArea();
        Image image = new Image(canvas.getDisplay(), area.width, area.height);
        GC gc = new GC(canvas);
        try {
            gc.copyArea(image, 0, 0);
            ImageData data = image.getImageData();
            Set<Integer> colours = new HashSet<>();
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    colours.add(data.getPixel(x, y));
                }
            }
            return colours.size();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void paintsTheManuscript() throws CoreException {
        assertEquals("Open a case to see it here.", proofs.canvas().message());
        proofs.example(SYNTHETIC);
        assertTrue(proofs.canvas().text().startsWith("Ulcerated and infected calcinosis of the thumb"), "the title comes first");
        for (String words : List.of("Table 4. Laboratory results", "Figure 2.", "References", "C-reactive protein, mg/L\t38 ↑")) {
            assertTrue(proofs.canvas().text().contains(words), words);
        }
        assertTrue(colours(proofs.canvas()) > 20, "letters are painted");
        proofs.show("Left thumb at presentation");
        proofs.canvas().scrollBy(-100);
        studio.waitFor("the picture", () -> colours(proofs.canvas()) > 100);
        assertEquals("For no journal, in the order of CARE", studio.widget(CLabel.class, "preview.journal").getText());
    }

    @Test
    void takesPicturesForTheGuide() throws CoreException {
        ITextEditor editor = proofs.example(SYNTHETIC);
        Typist.in(editor).at("No bone could be felt", false);
        studio.waitFor("the mark", () -> proofs.marked().equals(List.of(SENTENCE)));
        Pictures.forGuide(studio, "studio-preview");
    }

    @Test
    void staysInPlaceWhileTheTextChanges() throws CoreException, BadLocationException {
        ITextEditor editor = proofs.example(SYNTHETIC);
        follow(false);
        Area before = proofs.show("We started rituximab");
        int at = Studio.document(editor).get().indexOf("Calcinosis was present");
        Studio.document(editor).replace(at, 0, "A new sentence comes first here, and it is so long that lines move. ".repeat(5));
        proofs.waitFor(editor);
        assertEquals(before, proofs.place("We started rituximab"));
        // in the very paragraph that is at the upper edge
        proofs.canvas().scrollBy(proofs.place("A trial of colchicine").y());
        Area second = proofs.place("When the thumb ulcerated again");
        at = Studio.document(editor).get().indexOf("Treatment began with");
        Studio.document(editor).replace(at, 0, "We had a plan before anything else, and kept to it. ");
        proofs.waitFor(editor);
        assertTrue(Math.abs(second.y() - proofs.place("When the thumb ulcerated again").y()) <= 2 * second.height(), "moved by a line at most");
    }

    @Test
    void aClickLeadsToTheSentenceInTheText() throws CoreException, BadLocationException {
        ITextEditor editor = proofs.example(SYNTHETIC);
        proofs.click(proofs.show(SENTENCE), 0);
        assertEquals(SENTENCE, selection(editor));
        assertEquals(editor, studio.page().getActivePart());
        // of a composed sentence, to the line that it is about
        proofs.click(proofs.show("There was no osteomyelitis"), 0);
        assertTrue(selection(editor).startsWith("complication C3 osteomyelitis"), selection(editor));
        // the text has been changed since: the place has moved
        Studio.document(editor).replace(0, 0, "// a remark\n");
        proofs.click(proofs.show(SENTENCE), 0);
        assertEquals(SENTENCE, selection(editor));
    }

    @Test
    void aClickOnACitationWithControlLeadsToTheReference() throws CoreException {
        proofs.example(SYNTHETIC);
        proofs.click(proofs.show("[7]"), SWT.MOD1);
        assertTrue(proofs.canvas().isVisible(proofs.find("Baron M, Pope J")), "the reference is shown");
    }

    @Test
    void theCaretMarksWhatItsLineBecame() throws CoreException {
        ITextEditor editor = proofs.example(SYNTHETIC);
        Typist.in(editor).at("bone could be felt", false);
        studio.waitFor("the sentence", () -> proofs.marked().equals(List.of(SENTENCE)));
        assertTrue(proofs.canvas().isVisible(proofs.find(SENTENCE)), "the preview follows");
        Typist.in(editor).at("complication C3 osteomyelitis", false);
        studio.waitFor("the statement", () -> proofs.marked().equals(List.of("There was no osteomyelitis at the left thumb on 16 March 2021.")));
        follow(false);
        Area place = proofs.place("There was no osteomyelitis");
        Typist.in(editor).at("We started {T6}", false);
        studio.waitFor("another sentence", () -> proofs.marked().stream().anyMatch(words -> words.startsWith("We started rituximab")));
        assertEquals(place, proofs.place("There was no osteomyelitis"));
    }

    @Test
    void typingKeepsTheSentenceMarked() throws CoreException {
        ITextEditor editor = proofs.example(SYNTHETIC);
        Typist.in(editor).behind("No bone could be felt");
        studio.waitFor("the sentence", () -> proofs.marked().equals(List.of(SENTENCE)));
        Area place = proofs.place("No bone could be felt");
        Typist.in(editor).type(" or seen");
        proofs.waitFor(editor);
        studio.waitFor("the new sentence", () -> proofs.marked().equals(List.of("No bone could be felt or seen with a probe.")));
        assertEquals(place, proofs.place("No bone could be felt"));
    }

    @Test
    void keysStepThroughSentencesAndLeadToTheText() throws CoreException {
        ITextEditor editor = proofs.example(SYNTHETIC);
        Typist.in(editor).at("bone could be felt", false);
        studio.waitFor("the sentence", () -> proofs.marked().equals(List.of(SENTENCE)));
        proofs.key(SWT.ARROW_RIGHT, 0);
        assertEquals(List.of("The plate over the olecranon of the left elbow was hard and immobile under intact skin."), proofs.marked());
        proofs.key(SWT.ARROW_LEFT, 0);
        proofs.key(SWT.ARROW_LEFT, 0);
        assertTrue(proofs.marked().getFirst().startsWith("The pulp of the thumb was red"), proofs.marked().toString());
        proofs.key(SWT.CR, 0);
        assertTrue(selection(editor).startsWith("The pulp of the thumb was red"), selection(editor));
        assertEquals(editor, studio.page().getActivePart());
        proofs.key(SWT.END, 0);
        int end = proofs.canvas().firstPiece();
        assertTrue(end > 100, "the end is shown");
        proofs.key(SWT.PAGE_UP, 0);
        assertTrue(proofs.canvas().firstPiece() < end, "an earlier piece than " + end);
        proofs.key(SWT.HOME, 0);
        assertEquals(0, proofs.canvas().position());
    }

    @Test
    void copiesWhatIsSelected() throws CoreException {
        proofs.example(SYNTHETIC);
        proofs.show(SENTENCE);
        proofs.draw(proofs.place("No bone"), proofs.place("No bone could"));
        assertEquals("No bone could", proofs.canvas().marks().chosenText());
        studio.page().activate(proofs.view());
        studio.run("org.eclipse.ui.edit.copy");
        Clipboard clipboard = new Clipboard(proofs.canvas().getDisplay());
        assertEquals("No bone could", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        studio.run("org.eclipse.ui.edit.selectAll");
        assertEquals(proofs.canvas().text(), proofs.canvas().marks().chosenText());
    }

    @Test
    void showsItLargerAndSmaller() throws CoreException {
        proofs.example(SYNTHETIC);
        int height = proofs.show(SENTENCE).height();
        proofs.key('+', SWT.MOD1);
        assertEquals(new Zoom(110), proofs.canvas().zoom());
        assertTrue(proofs.canvas().isVisible(proofs.find(SENTENCE)), "what is seen stays");
        proofs.canvas().zoom(new Zoom(200));
        assertTrue(proofs.place(SENTENCE).height() > 1.8 * height);
        proofs.canvas().zoom(Zoom.WIDTH);
        proofs.key('-', SWT.MOD1);
        assertEquals(Zoom.STEPS.getFirst(), proofs.canvas().zoom());
        proofs.key('0', SWT.MOD1);
        assertEquals(Zoom.PRINT, proofs.canvas().zoom());
    }

    @Test
    void findsWords() throws CoreException {
        proofs.example(SYNTHETIC);
        studio.page().activate(proofs.view());
        studio.run("org.eclipse.ui.edit.findReplace");
        Text words = studio.widget(Text.class, "preview.find.words");
        words.setText("von kossa");
        assertEquals("1 of 1", studio.widget(Label.class, "preview.find.count").getText());
        assertEquals("von Kossa", proofs.canvas().marks().chosenText());
        assertTrue(proofs.canvas().isVisible(proofs.find("von Kossa")));
        words.setText("xyzzy");
        assertEquals("not found", studio.widget(Label.class, "preview.find.count").getText());
        press(words, SWT.ESC);
        assertFalse(words.isVisible());
    }

    @Test
    void followsTheJournal() throws CoreException {
        ITextEditor editor = proofs.example(SYNTHETIC);
        var path = OpenDocuments.find(Studio.document(editor)).path();
        proofs.show("We started rituximab");
        JournalChoices.choose(path, Optional.of("strictest"));
        CLabel journal = studio.widget(CLabel.class, "preview.journal");
        studio.waitFor("the journal", () -> !journal.getText().contains("no journal"));
        studio.waitFor("the order of the journal", () -> proofs.canvas().proof().isPresent()
                && proofs.view().painted().filter(review -> review.review().journal().isPresent()).isPresent());
        assertTrue(proofs.canvas().isVisible(proofs.find("We started rituximab")), "the same paragraph is shown");
        JournalChoices.choose(path, Optional.of("no such journal"));
        studio.waitFor("what is wrong", () -> studio.widget(Label.class, "preview.journalProblem").isVisible()
                && studio.widget(Label.class, "preview.journalProblem").getText().contains("no such journal"));
        JournalChoices.choose(path, Optional.empty());
        studio.waitFor("no journal", () -> journal.getText().contains("no journal"));
    }

    @Test
    void saysWhyThereIsNothingToSee() throws CoreException {
        ITextEditor editor = studio.open("empty.calx", "// nothing yet\n");
        studio.waitFor("the reason", () -> proofs.canvas().message().equals("The file holds no case yet. A case starts with: case Name {"));
        Studio.document(editor).set("case One {\n  title \"A hand: a case report\"\n  patient female, aged 60 years\n");
        studio.waitFor("a manuscript although the text is broken", () -> proofs.canvas().proof().isPresent());
        assertTrue(proofs.canvas().text().contains("A hand: a case report"));
        assertTrue(studio.widget(CLabel.class, "preview.journal").getText().endsWith("draft"));
        studio.page().closeEditor(editor, false);
        assertEquals("Open a case to see it here.", proofs.canvas().message());
    }
}
