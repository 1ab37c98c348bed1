// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.figure.canvas.FigureCanvas;
import org.calx.ui.figure.element.Stop;
import org.calx.ui.figure.timeline.TimelineView;
import org.calx.ui.figure.trends.TrendsView;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Timeline and trends beside the text they are drawn from. */
class FigureViewTest {

    @RegisterExtension
    private final Studio studio = new Studio();

    private static String said(List<Stop> stops) {
        return String.join("; ", stops.stream().map(Stop::said).toList()).replace('\u00a0', ' ');
    }

    @Test
    void pointingTellsWhatIsKnownAndLightsUp() throws CoreException {
        studio.open("figures.calx", FigureCase.TEXT);
        Figures timeline = Figures.open(studio, TimelineView.ID);
        FigureCanvas canvas = timeline.drawn();
        timeline.pointAt(timeline.stop("Diltiazem"));
        assertEquals("Event: Diltiazem 240 mg/day\nWhen: 12 April 2021 to 19 April 2022\nLane: Drugs", canvas.getToolTipText().replace('\u00a0', ' '));
        assertEquals("T1", canvas.pointed().getFirst().element());
        timeline.pointAt(new org.calx.drawing.geometry.Point(-2, -2));
        assertEquals(null, canvas.getToolTipText());
        assertTrue(canvas.pointed().isEmpty());
    }

    @Test
    void clickLeadsToTheStatementAndTheLineAtTheCaretIsMarked() throws CoreException {
        ITextEditor editor = studio.open("figures.calx", FigureCase.TEXT);
        Figures timeline = Figures.open(studio, TimelineView.ID);
        FigureCanvas canvas = timeline.drawn();
        timeline.click(timeline.stop("Curettage"));
        studio.waitFor("the statement", () -> Studio.widget(editor).getSelectionText().equals("procedure P1 curettage of L1 on 2022-06-21"));
        assertFalse(studio.page().getActivePart() == editor, "the keyboard stays in the figure");
        studio.waitFor("the mark", () -> said(canvas.atCaret()).startsWith("Curettage"));
        editor.selectAndReveal(FigureCase.TEXT.indexOf("ulceration"), 0);
        studio.waitFor("the next mark", () -> said(canvas.atCaret()).startsWith("Ulceration"));
        editor.selectAndReveal(FigureCase.TEXT.indexOf("Text."), 0);
        studio.waitFor("no mark", () -> canvas.atCaret().isEmpty());
        timeline.click(timeline.stop("presented"));
        studio.waitFor("the presentation", () -> Studio.widget(editor).getSelectionText().equals("2021-03-15"));
    }

    @Test
    void keysWalkInTheOrderOfReadingAndEnterGoesToTheText() throws CoreException {
        ITextEditor editor = studio.open("figures.calx", FigureCase.TEXT);
        Figures timeline = Figures.open(studio, TimelineView.ID);
        FigureCanvas canvas = timeline.drawn();
        canvas.setFocus();
        timeline.press(SWT.ARROW_DOWN, '\0');
        assertEquals("The patient presented at the age of 58 years", canvas.walkedTo().orElseThrow().row().cells().getFirst().replace('\u00a0', ' '));
        timeline.press(SWT.ARROW_RIGHT, '\0');
        assertEquals("D1", canvas.walkedTo().orElseThrow().element());
        timeline.press(SWT.END, '\0');
        assertEquals("O1", canvas.walkedTo().orElseThrow().element());
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.doit = true;
        canvas.notifyListeners(SWT.Traverse, tab);
        assertTrue(tab.doit, "behind the last thing the key leaves the figure");
        tab.detail = SWT.TRAVERSE_TAB_PREVIOUS;
        canvas.notifyListeners(SWT.Traverse, tab);
        assertFalse(tab.doit, "within the figure the key walks");
        assertEquals("P1", canvas.walkedTo().orElseThrow().element());
        timeline.press(SWT.CR, '\r');
        studio.waitFor("the text", () -> studio.page().getActivePart() == editor);
        assertEquals("procedure P1 curettage of L1 on 2022-06-21", Studio.widget(editor).getSelectionText());
    }

    @Test
    void figureFollowsTheTextAndKeepsWhatWasReached() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("figures.calx", FigureCase.TEXT);
        Figures timeline = Figures.open(studio, TimelineView.ID);
        FigureCanvas canvas = timeline.drawn();
        canvas.walkTo(timeline.stop("Diltiazem"));
        int place = FigureCase.TEXT.indexOf("diltiazem 240");
        Studio.document(editor).replace(place, "diltiazem 240".length(), "diltiazem 180");
        studio.waitFor("the new dose", () -> canvas.stops().all().stream().anyMatch(stop -> stop.said().replace('\u00a0', ' ').contains("180 mg")));
        assertEquals("T1", canvas.walkedTo().orElseThrow().element());
    }

    @Test
    void sizeFollowsTheViewUntilTheAuthorChangesIt() throws CoreException {
        studio.open("figures.calx", FigureCase.TEXT);
        Figures timeline = Figures.open(studio, TimelineView.ID);
        FigureCanvas canvas = timeline.drawn();
        double fitted = canvas.viewport().scale();
        assertTrue(canvas.viewport().isFitted());
        timeline.press('+', '+');
        assertTrue(canvas.viewport().scale() > fitted);
        assertTrue(canvas.getHorizontalBar().getVisible(), "what is too wide can be scrolled");
        assertTrue(timeline.action("fit").isEnabled());
        Event wheel = new Event();
        wheel.count = -1;
        wheel.stateMask = SWT.MOD1;
        canvas.notifyListeners(SWT.MouseVerticalWheel, wheel);
        assertEquals(fitted, canvas.viewport().scale(), 1e-6);
        timeline.action("larger").run();
        timeline.action("fit").run();
        assertEquals(fitted, canvas.viewport().scale(), 1e-9);
        assertFalse(timeline.action("fit").isEnabled());
    }

    @Test
    void figureIsLaidOutForTheWidthOfTheView() throws CoreException {
        studio.open("figures.calx", FigureCase.TEXT);
        Figures timeline = Figures.open(studio, TimelineView.ID);
        FigureCanvas canvas = timeline.drawn();
        double narrow = timeline.scene().figure().drawing().width();
        assertTrue(narrow >= FigureRequest.COLUMN && narrow < FigureRequest.PAGE, "a narrow view has a narrow figure: " + narrow);
        studio.page().toggleZoom(studio.page().findViewReference(TimelineView.ID));
        studio.waitFor("a figure as wide as a page", () -> timeline.scene().figure().drawing().width() == FigureRequest.PAGE);
        studio.page().toggleZoom(studio.page().findViewReference(TimelineView.ID));
        studio.waitFor("the narrow figure", () -> canvas.scene().orElseThrow().figure().drawing().width() == narrow);
    }

    @Test
    void tableSaysTheSameAndCanBeSorted() throws CoreException {
        ITextEditor editor = studio.open("figures.calx", FigureCase.TEXT);
        Figures timeline = Figures.open(studio, TimelineView.ID);
        FigureCanvas canvas = timeline.drawn();
        canvas.walkTo(timeline.stop("Curettage"));
        timeline.toggle("asTable");
        Table table = timeline.table();
        assertTrue(table.isVisible() && !canvas.isVisible());
        assertEquals(canvas.stops().all().size(), table.getItemCount());
        assertEquals(List.of("Event", "When", "Lane"), Arrays.stream(table.getColumns()).map(column -> column.getText()).toList());
        assertTrue(table.getSelection()[0].getText(0).startsWith("Curettage"), "what was reached in the picture is selected");
        table.getColumn(1).notifyListeners(SWT.Selection, new Event());
        assertTrue(table.getItem(0).getText(0).startsWith("Onset"), "earliest first");
        table.getColumn(1).notifyListeners(SWT.Selection, new Event());
        assertTrue(table.getItem(0).getText(0).startsWith("Pain"), "latest first");
        table.getColumn(1).notifyListeners(SWT.Selection, new Event());
        assertTrue(table.getItem(0).getText(0).startsWith("The patient presented"), "in the order of reading again");
        table.setSelection(1);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        studio.waitFor("the text", () -> studio.page().getActivePart() == editor);
        assertEquals("disease D1 systemic sclerosis, limited cutaneous {", Studio.widget(editor).getSelectionText());
        timeline.toggle("asTable");
        studio.waitFor("the picture", canvas::isVisible);
    }

    @Test
    void caseWithoutEventsIsToldWhatToRecord() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("few.calx", "case Few {\n  patient female, aged 60 years\n}\n");
        Figures timeline = Figures.open(studio, TimelineView.ID);
        studio.waitFor("the reason", () -> timeline.message().startsWith("A timeline needs three or more events"));
        assertFalse(timeline.action("asTable").isEnabled());
        Studio.document(editor).set(FigureCase.TEXT);
        timeline.drawn();
        assertEquals("", timeline.message());
    }

    @Test
    void journalThatWantsNoDatesIsHonouredAndNamed() throws CoreException {
        ITextEditor editor = studio.open("figures.calx", FigureCase.TEXT);
        Figures timeline = Figures.open(studio, TimelineView.ID);
        timeline.drawn();
        assertEquals("", timeline.hint());
        JournalChoices.choose(OpenDocuments.find(Studio.document(editor)).path(), Optional.of("bmj-case-reports"));
        studio.waitFor("the hint", () -> timeline.hint().equals("Times are counted from the presentation, as BMJ Case Reports asks. "
                + "Pointing at something shows when it was recorded to be."));
        assertEquals("Curettage at the left thumb, 15 months after presentation, 21 June 2022, Procedures",
                timeline.stop("Curettage").said().replace('\u00a0', ' '));
        JournalChoices.choose(OpenDocuments.find(Studio.document(editor)).path(), Optional.empty());
        studio.waitFor("no hint", () -> timeline.hint().isEmpty());
    }

    @Test
    void figureBecomesAStatementOfTheCaseOnce() throws CoreException {
        ITextEditor editor = studio.open("figures.calx", FigureCase.TEXT);
        Figures timeline = Figures.open(studio, TimelineView.ID);
        timeline.drawn();
        timeline.choose("Show in the Manuscript as a Figure");
        studio.waitFor("the statement", () -> Studio.document(editor).get().contains("  figure F1 timeline\n"));
        studio.waitFor("the statement in the editor", () -> Studio.widget(editor).getSelectionText().equals("figure F1 timeline"));
        String once = Studio.document(editor).get();
        editor.selectAndReveal(0, 0);
        timeline.choose("Show in the Manuscript as a Figure");
        studio.waitFor("the statement that is there", () -> Studio.widget(editor).getSelectionText().equals("figure F1 timeline"));
        assertEquals(once, Studio.document(editor).get());
        studio.run("org.eclipse.ui.edit.undo");
        assertEquals(FigureCase.TEXT, Studio.document(editor).get());
    }

    @Test
    void figureIsCopiedForOtherPrograms() throws CoreException {
        studio.open("figures.calx", FigureCase.TEXT);
        Figures timeline = Figures.open(studio, TimelineView.ID);
        timeline.drawn();
        Clipboard clipboard = new Clipboard(Display.getDefault());
        try {
            timeline.choose("Copy as SVG");
            studio.waitFor("the SVG", () -> String.valueOf(clipboard.getContents(TextTransfer.getInstance())).startsWith("<?xml"));
            timeline.choose("Copy as Image");
            studio.waitFor("the image", () -> clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData image && image.width > 900);
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void measuresOfTheTrendsAreChosenFromAList() throws CoreException {
        ITextEditor editor = studio.open("figures.calx", FigureCase.TEXT);
        Figures trends = Figures.open(studio, TrendsView.ID);
        FigureCanvas canvas = trends.drawn();
        trends.pointAt(trends.stop("38 mg/L"));
        assertEquals("Measure: C-reactive protein\nValue: 38 mg/L\nWhen: 15 March 2021\nReference range: <5 mg/L\nNote: above the range",
                canvas.getToolTipText().replace('\u00a0', ' '));
        assertFalse(said(canvas.stops().all()).contains("parathyroid"), "one value has no course");
        Shell[] before = studio.shells();
        trends.action("measures").runWithEvent(new Event());
        Table list = studio.widget(Table.class, "trends.list");
        assertEquals(List.of("C-reactive protein (2 values)", "calcium (2 values)", "intact parathyroid hormone (1 value)", "pain (2 values)"),
                Arrays.stream(list.getItems()).map(TableItem::getText).toList());
        assertTrue(studio.widget(Button.class, "trends.automatic").getSelection());
        tick(list, 0);
        tick(list, 1);
        tick(list, 3);
        studio.waitFor("nothing", () -> said(canvas.stops().all()).contains("C-reactive protein"));
        tick(list, 0);
        tick(list, 1);
        tick(list, 2);
        tick(list, 3);
        studio.waitFor("the hormone alone", () -> said(canvas.stops().all()).contains("parathyroid") && !said(canvas.stops().all()).contains("C-reactive"));
        for (Shell shell : studio.shells()) {
            if (!Arrays.asList(before).contains(shell)) {
                shell.close();
            }
        }
        trends.choose("Show in the Manuscript as a Figure");
        studio.waitFor("the statement", () -> Studio.document(editor).get().contains("figure F1 trends of intact parathyroid hormone\n"));
    }

    private static void tick(Table list, int index) {
        TableItem item = list.getItem(index);
        item.setChecked(!item.getChecked());
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = item;
        list.notifyListeners(SWT.Selection, event);
    }
}
