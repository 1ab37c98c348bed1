// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.calx.ui.findings.FindingsView;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The findings of all cases, open or not: listed by topic, explained, mended, confirmed. */
class FindingsTest {

    private static final String CASE = """
            case One {
              title "A hand"
              patient female, aged 60 years
              complication ulceration of L9
              narrative discussion \"""
                She was seen at St Mary's Hospital.
              \"""
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    @TempDir
    private Path outside;

    private FindingsView view;
    private Tree tree;

    @BeforeEach
    void show() throws CoreException {
        view = (FindingsView) studio.page().showView(FindingsView.ID);
        view.showOnly(null);
        tree = studio.widget(Tree.class, "findings.list");
        studio.waitFor("the findings of other tests to go", () -> tree.getItemCount() == 0);
    }

    private IFile file(String name, String text) throws CoreException {
        IFile file = studio.project().getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        return file;
    }

    private static TreeItem find(TreeItem[] items, String start, String code) {
        for (TreeItem item : items) {
            if (item.getText().startsWith(start) && (code.isEmpty() || item.getText(3).equals(code))) {
                return item;
            }
            TreeItem inner = find(item.getItems(), start, code);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private TreeItem finding(String code) {
        return find(tree.getItems(), "", code);
    }

    private TreeItem group(String label) {
        return find(tree.getItems(), label, "");
    }

    private void select(TreeItem item) {
        tree.setFocus();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    private void open(TreeItem item) {
        select(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.DefaultSelection, event);
    }

    private void toggle(String label, boolean on) {
        IAction action = Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
        action.setChecked(on);
        action.run();
    }

    @Test
    void namesTheFileWhereThereAreSeveral() throws CoreException {
        file("one.calx", CASE);
        studio.waitFor("the findings of one file", () -> finding("UNRESOLVED_REFERENCE") != null);
        studio.waitFor("no column of files", () -> tree.getColumn(2).getWidth() == 0);
        int before = tree.getColumn(0).getWidth();
        file("two.calx", CASE.replace("One", "Two"));
        studio.waitFor("a column of files", () -> tree.getColumn(2).getWidth() > 0);
        assertTrue(tree.getColumn(0).getWidth() < before, "the sentences have more room without the column");
        assertEquals(0, tree.getColumn(3).getWidth(), "the rule takes room from the sentence");
        int all = Arrays.stream(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum();
        assertTrue(all <= tree.getClientArea().width, "columns of " + all + " are cut at " + tree.getClientArea().width);
    }

    @Test
    void saysThatACaseIsBeingCheckedUntilItIs() throws CoreException {
        StyledText details = studio.widget(StyledText.class, "findings.details");
        studio.waitFor("nothing", () -> details.getText().equals("No findings"));
        List<String> said = new ArrayList<>();
        ModifyListener listener = event -> said.add(details.getText());
        details.addModifyListener(listener);
        try {
            studio.open("one.calx", CASE);
            assertEquals("This case is being checked…", details.getText());
            studio.waitFor("the findings", () -> details.getText().contains("Select one"));
            assertFalse(said.contains("No findings"), said::toString);
        } finally {
            details.removeModifyListener(listener);
        }
    }

    @Test
    void aNarrowViewShowsTheListOrReasonAndSource() throws CoreException {
        studio.open("one.calx", CASE);
        studio.waitFor("the finding", () -> finding("UNRESOLVED_REFERENCE") != null);
        StyledText details = studio.widget(StyledText.class, "findings.details");
        SashForm both = studio.widget(SashForm.class, "findings.sash");
        Object before = both.getLayoutData();
        toggle("Reason and Source", true);
        try {
            room(both, 800);
            assertTrue(hasRoom(tree.getParent()) && hasRoom(details), "there is room for both");
            room(both, 300);
            assertTrue(hasRoom(tree.getParent()) && !hasRoom(details), "the list is not left alone");
            toggle("Reason and Source", true);
            assertTrue(!hasRoom(tree.getParent()) && hasRoom(details) && details.isFocusControl(), "reason and source cannot be reached");
            studio.page().getActiveEditor().setFocus();
            studio.waitFor("the list", () -> hasRoom(tree.getParent()) && !hasRoom(details));
            room(both, 800);
            assertTrue(hasRoom(tree.getParent()) && hasRoom(details), "they do not come back");
        } finally {
            both.setLayoutData(before);
            both.getParent().layout(true);
        }
    }

    private static void room(SashForm both, int width) {
        GridDataFactory.swtDefaults().hint(width, 100).applyTo(both);
        both.getParent().layout(true);
    }

    /** A sash form hides what it has no room for by giving it none. */
    private static boolean hasRoom(Control control) {
        return control.isVisible() && control.getSize().x > 0;
    }

    @Test
    void listsTheFindingsOfAFileThatNobodyHasOpened() throws CoreException {
        IFile file = file("closed.calx", CASE);
        studio.waitFor("the finding", () -> finding("UNRESOLVED_REFERENCE") != null);
        assertEquals("4", finding("UNRESOLVED_REFERENCE").getText(1));
        assertEquals("closed.calx", finding("UNRESOLVED_REFERENCE").getText(2));
        assertTrue(group("Text and names").getText().endsWith("1 error"), group("Text and names").getText());
        assertTrue(view.getPartName().matches("Findings \\(\\d+\\)"), view.getPartName());
        file.setContents(new ByteArrayInputStream(CASE.replace("of L9", "").getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        studio.waitFor("the finding to go", () -> finding("UNRESOLVED_REFERENCE") == null);
    }

    @Test
    void tellsFilesOfTheSameNameApart() throws CoreException {
        for (String folder : List.of("first", "second")) {
            studio.project().getFolder(folder).create(true, true, null);
            file(folder + "/case.calx", CASE);
        }
        file("third.calx", CASE);
        studio.waitFor("the findings of all", () -> group("Text and names") != null && group("Text and names").getText().endsWith("3 errors"));
        assertEquals(List.of("first/case.calx", "second/case.calx", "third.calx"),
                Arrays.stream(group("Text and names").getItems()).map(item -> item.getText(2)).toList());
    }

    @Test
    void checksAFileForItsJournalAndAgainForAnother() throws CoreException {
        IFile file = file("journal.calx", CASE);
        studio.waitFor("the findings", () -> finding("IDENTIFIER_INSTITUTION") != null);
        assertNull(finding("JOURNAL_STATEMENT_MISSING"));
        JournalChoices.choose(file.getLocation().toPath(), Optional.of("bmj-case-reports"));
        studio.waitFor("what the journal wants", () -> group("Journal") != null);
        JournalChoices.choose(file.getLocation().toPath(), Optional.empty());
        studio.waitFor("no journal", () -> group("Journal") == null);
    }

    @Test
    void leavesAloneWhatWasOpenedAloneAndListsWhatAFolderSaysOfItsRules() throws CoreException, IOException {
        Path alone = Files.writeString(outside.resolve("alone.calx"), CASE);
        studio.project().getFile("alone.calx").createLink(alone.toUri(), IResource.NONE, null);
        Files.createDirectories(outside.resolve("series"));
        Files.writeString(outside.resolve("series/case.calx"), CASE);
        Files.writeString(outside.resolve("series/calx.rules"), "NO_SUCH_RULE off\n");
        IFolder series = studio.project().getFolder("series");
        series.createLink(outside.resolve("series").toUri(), IResource.NONE, null);
        studio.waitFor("the findings of the folder", () -> finding("FILE_SETTING") != null && finding("UNRESOLVED_REFERENCE") != null);
        assertEquals("case.calx", finding("UNRESOLVED_REFERENCE").getText(2));
        assertEquals("calx.rules", finding("FILE_SETTING").getText(2));
        assertTrue(group("Text and names").getText().endsWith("2 errors"), group("Text and names").getText());
    }

    @Test
    void explainsWhatIsSelectedAndLeadsToIt() throws CoreException {
        file("explain.calx", CASE);
        studio.waitFor("the finding", () -> finding("UNRESOLVED_REFERENCE") != null);
        IWorkbenchPart before = studio.page().getActivePart();
        select(finding("UNRESOLVED_REFERENCE"));
        StyledText details = studio.widget(StyledText.class, "findings.details");
        studio.waitFor("the reason", () -> details.getText().contains("Reason: ") && details.getText().contains("Source: "));
        assertEquals(before, studio.page().getActivePart());
        assertNull(studio.page().getActiveEditor(), "selecting opens nothing");
        open(finding("UNRESOLVED_REFERENCE"));
        studio.waitFor("the editor", () -> studio.page().getActiveEditor() != null && studio.page().getActivePart() == studio.page().getActiveEditor());
        ITextEditor editor = (ITextEditor) studio.page().getActiveEditor();
        assertEquals("L9", Studio.widget(editor).getSelectionText());
    }

    @Test
    void mendsWithOneKeyWhatIsInNoEditor() throws CoreException {
        file("mend.calx", CASE);
        studio.waitFor("the finding", () -> finding("CARE_TITLE") != null);
        select(finding("CARE_TITLE"));
        studio.run(ITextEditorActionDefinitionIds.QUICK_ASSIST);
        Menu menu = studio.menu("findings.fixes");
        MenuItem fix = Arrays.stream(menu.getItems()).filter(item -> item.getText().equals("Add 'a case report'")).findFirst().orElseThrow();
        fix.notifyListeners(SWT.Selection, new Event());
        menu.setVisible(false);
        ITextEditor editor = (ITextEditor) studio.page().getActiveEditor();
        assertTrue(Studio.document(editor).get().contains("title \"A hand: a case report\""));
        assertTrue(editor.isDirty(), "the author sees it before it is saved");
        studio.waitFor("the finding to go", () -> finding("CARE_TITLE") == null);
        studio.run(ActionFactory.UNDO.getCommandId());
        studio.waitFor("the finding again", () -> finding("CARE_TITLE") != null);
    }

    @Test
    void listsWhatIsConfirmedWhenAsked() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("confirm.calx", CASE);
        studio.waitFor("the finding", () -> finding("CARE_TITLE") != null);
        Studio.document(editor).replace(CASE.lastIndexOf('}'), 0, "  confirm CARE_TITLE because \"The journal forbids it.\"\n");
        studio.waitFor("the finding to go", () -> finding("CARE_TITLE") == null);
        toggle("Confirmed Findings, Too", true);
        try {
            studio.waitFor("the finding, confirmed", () -> finding("CARE_TITLE") != null);
            assertTrue(finding("CARE_TITLE").getText().endsWith("(confirmed: The journal forbids it.)"));
        } finally {
            toggle("Confirmed Findings, Too", false);
        }
        assertNull(finding("CARE_TITLE"));
    }

    @Test
    void listsOnlyOneFileOrOneSeverity() throws CoreException {
        file("other.calx", CASE.replace("One", "Two"));
        studio.open("front.calx", CASE);
        studio.waitFor("the findings of both", () -> group("Text and names") != null && group("Text and names").getText().endsWith("2 errors"));
        toggle("Only This File", true);
        toggle("Remarks", false);
        try {
            studio.waitFor("those of one", () -> group("Text and names").getText().endsWith("1 error"));
            assertEquals("front.calx", finding("UNRESOLVED_REFERENCE").getText(2));
            assertNull(finding("CARE_TITLE"));
            assertNotNull(finding("IDENTIFIER_INSTITUTION"));
        } finally {
            toggle("Only This File", false);
            toggle("Remarks", true);
        }
        assertNotNull(finding("CARE_TITLE"));
    }

    @Test
    void looksForIdentifiersByTheirClass() throws CoreException {
        file("identify.calx", CASE);
        studio.waitFor("the findings", () -> finding("IDENTIFIER_INSTITUTION") != null && finding("CARE_TITLE") != null);
        studio.run("org.calx.ui.lookForIdentifiers");
        assertEquals("Only findings about identifiers", studio.widget(Label.class, "findings.topic").getText());
        assertNull(finding("CARE_TITLE"));
        assertNotNull(group("Class 2: a place smaller than a state, or an institution"));
        assertTrue(studio.widget(StyledText.class, "findings.details").getText().contains("17  a picture by which the patient can be known: none"));
        studio.widget(Link.class, "findings.allTopics").notifyListeners(SWT.Selection, new Event());
        assertNotNull(finding("CARE_TITLE"));
    }

    @Test
    void staysWhereItIsWhileTheAuthorTypes() throws CoreException, BadLocationException {
        ITextEditor editor = studio.open("typing.calx", CASE);
        studio.waitFor("the findings", () -> finding("IDENTIFIER_INSTITUTION") != null && finding("UNRESOLVED_REFERENCE") != null);
        select(finding("IDENTIFIER_INSTITUTION"));
        group("Text and names").setExpanded(false);
        studio.page().activate(editor);
        Studio.document(editor).replace(0, 0, "// a remark\n");
        studio.waitFor("the finding a line further down", () -> finding("IDENTIFIER_INSTITUTION").getText(1).equals("7"));
        assertEquals(editor, studio.page().getActivePart());
        assertEquals("IDENTIFIER_INSTITUTION", tree.getSelection()[0].getText(3));
        assertEquals(false, group("Text and names").getExpanded());
    }
}
