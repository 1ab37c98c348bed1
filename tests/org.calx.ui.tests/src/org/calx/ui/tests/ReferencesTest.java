// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every mention of a name is listed in the search view, and marked in the editor. */
class ReferencesTest {

    private static final String FIND = "org.eclipse.ui.genericeditor.findReferences";
    private static final String BIB = "@article{a2020,\n  title = {One}\n}\n";
    private static final String OTHER = "case Other {\n  references \"refs.bib\"\n  source [@a2020]\n}\n";
    private static final String CASE = """
            case Hand {
              references "refs.bib"
              calcinosis dystrophic {
                lesion L1 at left thumb
              }
              complication C1 ulceration of L1, since 2020
              narrative findings \"""
                From {L1.site} to {L1.size} [@a2020].
              \"""
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    private AbstractTextSearchViewPage page() {
        ISearchResultViewPart view = NewSearchUI.getSearchResultView();
        ISearchResultPage page = view == null ? null : view.getActivePage();
        return page instanceof AbstractTextSearchViewPage text ? text : null;
    }

    private List<String> rows() {
        AbstractTextSearchViewPage page = page();
        Tree tree = page == null || page.getControl() == null ? null : Studio.find(Tree.class, (Composite) page.getControl());
        return tree == null ? List.of() : Shown.rows(tree);
    }

    @Test
    void listsTheLinesOfALesionAndMarksThem() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("find.calx", CASE);
        Shown.caret(editor, "ulceration of L");
        studio.run(FIND);
        List<String> expected = List.of("find.calx  tests  (4)", "  4:  lesion L1 at left thumb", "  6:  complication C1 ulceration of L1, since 2020",
                "  8:  From {L1.site} to {L1.size} [@a2020].");
        studio.waitFor("the mentions", () -> rows().equals(expected));
        assertEquals("L1: 4 mentions", page().getInput().getLabel());
        studio.waitFor("the marks", () -> Shown.marks(editor, "org.eclipse.search.results").size() == 4);
        page().gotoNextMatch();
        studio.waitFor("the first mention", () -> Shown.selection(editor).equals("lesion [L1]"));
        page().gotoNextMatch();
        studio.waitFor("the second mention", () -> Shown.selection(editor).equals("complication C1 ulceration of [L1]"));
        page().gotoPreviousMatch();
        studio.waitFor("the first mention again", () -> Shown.selection(editor).equals("lesion [L1]"));
        Studio.document(editor).replace(0, 0, "// a remark\n");
        page().gotoNextMatch();
        studio.waitFor("the second mention where it is now", () -> Shown.selection(editor).equals("complication C1 ulceration of [L1]"));
        page().internalRemoveSelected();
        studio.waitFor("a line less", () -> rows().size() == 3 && Shown.marks(editor, "org.eclipse.search.results").size() == 3);
        NewSearchUI.runQueryInBackground(page().getInput().getQuery());
        studio.waitFor("the lines anew", () -> rows().size() == 4 && rows().get(1).equals("  5:  lesion L1 at left thumb"));
    }

    @Test
    void listsTheOtherCasesThatCiteAPublication() throws CoreException {
        studio.write("refs.bib", BIB);
        studio.write("other.calx", OTHER);
        ITextEditor editor = studio.open("cite.calx", CASE);
        Shown.caret(editor, "[@a20");
        studio.run(FIND);
        List<String> expected = List.of("cite.calx  tests", "  8:  From {L1.site} to {L1.size} [@a2020].", "other.calx  tests", "  3:  source [@a2020]",
                "refs.bib  tests", "  1:  @article{a2020,");
        studio.waitFor("the mentions", () -> rows().equals(expected));
        assertEquals("a2020: 3 mentions in 3 files", page().getInput().getLabel());
    }

    @Test
    void saysWhenThereIsNothingToSearchFor() throws CoreException {
        ITextEditor editor = studio.open("nothing.calx", CASE);
        Shown.analysed(studio, editor);
        Shown.caret(editor, "left thu");
        studio.run(FIND);
        studio.waitFor("the sentence in the status line", () -> StatusLine.says(editor, "Nothing to search for"));
        assertTrue(page() == null || !page().getLabel().contains("thu"));
    }
}
