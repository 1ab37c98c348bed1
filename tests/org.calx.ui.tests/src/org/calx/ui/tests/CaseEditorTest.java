// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.calx.ide.highlighting.HighlightKind;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.outline.OutlineView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing a case in the editor of the Studio. */
class CaseEditorTest {

    private static final String CASE = """
            case Hand {
              title "A hand"
              patient female, aged 60 years
              calcinosis dystrophic {
                lesion L1 at left thumb
                lesion L2 at right index finger
              }
              treatment T1 diltiazem 180 mg/day orally, for calcinosis, from 2024-01 to 2024-06
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    @Test
    void opensCasesInTheGenericEditorWithWrappedLines() throws CoreException {
        ITextEditor editor = studio.open("open.calx", CASE);
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
        assertTrue(Studio.widget(editor).getWordWrap(), "lines are not wrapped");
    }

    @Test
    void statusLineTellsLineAndColumnAndNothingForProgrammers() throws CoreException {
        ITextEditor editor = studio.open("status.calx", CASE);
        studio.focus(editor);
        editor.selectAndReveal(CASE.indexOf("title") + 2, 0);
        studio.waitFor("line and column", () -> StatusLine.says(editor, "2 : 5"));
        assertFalse(StatusLine.says(editor, "2 : 5 :"), "a place in characters");
        assertFalse(StatusLine.says(editor, "Insert") || StatusLine.says(editor, "Smart Insert"), "how keys insert");
    }

    @Test
    void coloursKeywordsAtOnceAndTermsWhenTheyAreUnderstood() throws CoreException {
        ITextEditor editor = studio.open("colours.calx", CASE);
        studio.waitFor("a bold keyword in its colour", () -> {
            StyleRange range = Studio.widget(editor).getStyleRangeAtOffset(0);
            return range != null && range.fontStyle == SWT.BOLD && colour(HighlightKind.KEYWORD).equals(range.foreground);
        });
        studio.waitFor("a term in its colour", () -> isColoured(editor, "thumb", HighlightKind.TERM));
        studio.waitFor("a date in its colour", () -> isColoured(editor, "2024-01", HighlightKind.DATE));
    }

    private static boolean isColoured(ITextEditor editor, String word, HighlightKind kind) {
        StyleRange range = Studio.widget(editor).getStyleRangeAtOffset(Studio.document(editor).get().indexOf(word));
        return range != null && colour(kind).equals(range.foreground);
    }

    private static Color colour(HighlightKind kind) {
        return JFaceResources.getColorRegistry().get(CaseColours.key(kind));
    }

    @Test
    void proposesWhatFitsThePlace() throws CoreException {
        String text = CASE.replace("diltiazem 180 mg/day orally, for calcinosis, from 2024-01 to 2024-06", "dilt");
        ITextEditor editor = studio.open("complete.calx", text);
        studio.waitFor("colours", () -> isColoured(editor, "thumb", HighlightKind.TERM));
        Studio.viewer(editor).setSelectedRange(text.indexOf("dilt") + 4, 0);
        Shell[] before = studio.shells();
        ((ITextOperationTarget) Studio.viewer(editor)).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        studio.waitFor("the proposal of diltiazem", () -> {
            Table table = studio.find(Table.class, before);
            boolean inserted = Studio.document(editor).get().contains("diltiazem");
            return inserted || table != null && table.getItemCount() > 0 && table.getItem(0).getText().startsWith("diltiazem");
        });
    }

    @Test
    void marksAnErrorWhileItIsThere() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("error.calx", CASE);
        IFile file = studio.project().getFile("error.calx");
        studio.waitFor("the first analysis", () -> isColoured(editor, "thumb", HighlightKind.TERM));
        int place = CASE.indexOf("2024-06");
        Studio.document(editor).replace(place, 7, "2023-06");
        studio.waitFor("a marker of the end before the start", () -> hasMarker(file, "END_BEFORE_START"));
        assertTrue(editor.isDirty(), "the finding is about a text that is not saved");
        Studio.document(editor).replace(place, 7, "2024-06");
        studio.waitFor("the marker to go", () -> !hasMarker(file, "END_BEFORE_START"));
    }

    @Test
    void replacesAMisspeltTermByTheWordItSuggests() throws CoreException {
        String text = CASE.replace("diltiazem", "dilitazem");
        ITextEditor editor = studio.open("fix.calx", text);
        IFile file = studio.project().getFile("fix.calx");
        studio.waitFor("the unknown term", () -> hasMarker(file, "UNKNOWN_TERM"));
        IMarker marker = Shown.marker(file, "UNKNOWN_TERM");
        IMarkerResolution fix = IDE.getMarkerHelpRegistry().getResolutions(marker)[0];
        assertEquals("Replace by 'diltiazem'", fix.getLabel());
        fix.run(marker);
        assertEquals(CASE, Studio.document(editor).get());
        studio.waitFor("the marker to go", () -> !hasMarker(file, "UNKNOWN_TERM"));
    }

    @Test
    void offersWhatOnlyTheAuthorCanChoose() throws CoreException {
        ITextEditor editor = studio.open("choice.calx", CASE.replace("left thumb", "thumb"));
        IFile file = studio.project().getFile("choice.calx");
        studio.waitFor("the missing side", () -> hasMarker(file, "SIDE_MISSING"));
        IMarker marker = Shown.marker(file, "SIDE_MISSING");
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals("Write 'left thumb'", fixes[0].getLabel());
        assertEquals("Write 'right thumb'", fixes[1].getLabel());
        fixes[0].run(marker);
        assertEquals(CASE, Studio.document(editor).get());
        fixes[1].run(marker);
        assertEquals(CASE, Studio.document(editor).get(), "a fix for a text that has changed");
        studio.waitFor("the marker to go", () -> !hasMarker(file, "SIDE_MISSING"));
    }

    private static boolean hasMarker(IFile file, String code) {
        return Shown.marker(file, code) != null;
    }

    @Test
    void outlinesTheLesions() throws CoreException {
        studio.open("outline.calx", CASE);
        OutlineView outline = (OutlineView) studio.page().showView(OutlineView.ID);
        studio.waitFor("the lesions in the outline", () -> WidgetTree.all(outline.getCurrentPage().getControl(), Tree.class).stream()
                .anyMatch(tree -> tree.getItemCount() == 1 && contains(tree.getItems(), "L2  right index finger")));
    }

    private static boolean contains(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            if (item.getText().equals(text) || contains(item.getItems(), text)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void laysTheCaseOut() throws CoreException {
        ITextEditor editor = studio.open("format.calx", CASE.replace("    lesion L2", "  lesion   L2"));
        studio.waitFor("the first analysis", () -> isColoured(editor, "thumb", HighlightKind.TERM));
        studio.run("org.calx.ui.layOut");
        studio.waitFor("the text laid out", () -> Studio.document(editor).get().equals(CASE));
    }
}
