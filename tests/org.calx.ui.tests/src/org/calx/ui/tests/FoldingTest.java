// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Statements, narrative text and comments fold into their first lines, and stay so while the author writes on. */
class FoldingTest {

    private static final String CASE = """
            /* a remark
               of two lines */
            case Hand {
              calcinosis dystrophic {
                lesion L1 at left thumb {
                  size 4 mm on 2020
                }
              }
              narrative findings \"""
                Text.
              \"""
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    private static ProjectionAnnotationModel model(ITextEditor editor) {
        return ((ProjectionViewer) Studio.viewer(editor)).getProjectionAnnotationModel();
    }

    private static Map<Integer, ProjectionAnnotation> folds(ITextEditor editor) {
        Map<Integer, ProjectionAnnotation> folds = new TreeMap<>();
        if (model(editor) != null) {
            for (Iterator<Annotation> all = model(editor).getAnnotationIterator(); all.hasNext();) {
                Annotation fold = all.next();
                try {
                    folds.put(Studio.document(editor).getLineOfOffset(model(editor).getPosition(fold).offset) + 1, (ProjectionAnnotation) fold);
                } catch (BadLocationException outside) {
                    throw new AssertionError(outside);
                }
            }
        }
        return folds;
    }

    private static List<Integer> lines(ITextEditor editor) {
        return new ArrayList<>(folds(editor).keySet());
    }

    @Test
    void offersFoldsAndFoldsNothingAtFirst() throws CoreException {
        ITextEditor editor = studio.open("folds.calx", CASE);
        studio.waitFor("the folds", () -> lines(editor).equals(List.of(1, 3, 4, 5, 9)));
        assertTrue(folds(editor).values().stream().noneMatch(ProjectionAnnotation::isCollapsed));
        assertEquals(CASE, Studio.widget(editor).getText());
    }

    @Test
    void keepsWhatIsFoldedWhileTheAuthorWrites() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("keep.calx", CASE);
        studio.waitFor("the folds", () -> lines(editor).equals(List.of(1, 3, 4, 5, 9)));
        model(editor).collapse(folds(editor).get(5));
        assertFalse(Studio.widget(editor).getText().contains("size 4 mm"));
        ProjectionAnnotation folded = folds(editor).get(5);
        Studio.document(editor).replace(CASE.indexOf("  calcinosis"), 0, "  title \"A hand\"\n");
        Shown.analysed(studio, editor);
        studio.waitFor("the folds to move", () -> lines(editor).equals(List.of(1, 3, 5, 6, 10)));
        Studio.document(editor).replace(Studio.document(editor).get().indexOf("    lesion"), 0, "  ");
        Studio.document(editor).replace(Studio.document(editor).get().indexOf("left thumb"), 4, "right");
        Shown.analysed(studio, editor);
        studio.settle();
        assertEquals(folded, folds(editor).get(6), "the fold has been replaced");
        assertTrue(folded.isCollapsed(), "the fold has opened by itself");
        assertFalse(Studio.widget(editor).getText().contains("size 4 mm"));
    }

    @Test
    void foldsAndUnfoldsAll() throws CoreException {
        ITextEditor editor = studio.open("all.calx", CASE);
        studio.waitFor("the folds", () -> lines(editor).size() == 5);
        studio.run("org.eclipse.ui.edit.text.folding.collapse_all");
        assertEquals("/* a remark\ncase Hand {\n", Studio.widget(editor).getText());
        studio.run("org.eclipse.ui.edit.text.folding.expand_all");
        assertEquals(CASE, Studio.widget(editor).getText());
    }

    @Test
    void takesTheCaretAlongWhenItsLineIsFoldedAway() throws CoreException {
        ITextEditor editor = studio.open("caret.calx", CASE);
        studio.waitFor("the folds", () -> lines(editor).size() == 5);
        Shown.caret(editor, "size 4");
        model(editor).collapse(folds(editor).get(5));
        assertEquals("lesion L1 at left thumb {[]", Shown.selection(editor));
        studio.run("org.eclipse.ui.edit.text.folding.collapse_all");
        assertEquals("case Hand {[]", Shown.selection(editor));
        studio.settle();
        Studio.widget(editor).update();
    }

    @Test
    void opensAFoldThatHidesWhereTheAuthorGoes() throws CoreException {
        ITextEditor editor = studio.open("open.calx", CASE.replace("  narrative", "  complication C1 ulceration of L1\n  narrative"));
        studio.waitFor("the folds", () -> lines(editor).equals(List.of(1, 3, 4, 5, 10)));
        model(editor).collapse(folds(editor).get(4));
        Shown.caret(editor, "ulceration of L");
        studio.run("org.calx.ui.openDeclaration");
        studio.waitFor("the declaration", () -> Shown.selection(editor).equals("lesion [L1]"));
        assertTrue(Studio.widget(editor).getText().contains("lesion L1"), "the declaration is still folded away");
    }
}
