// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.calx.app.create.NewCaseWizard;
import org.calx.app.guide.GuideView;
import org.calx.app.guide.book.Place;
import org.calx.ide.highlighting.HighlightKind;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.marker.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The user guide in the window, and F1. */
class GuideTest {

    private static final String CASE = """
            case Hand {
              title "A hand"
              patient female, aged 60 years
              calcinosis dystrophic {
                lesion L1 at left thumb { size 4 mm on 2024-01-02 }
              }
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    @AfterEach
    void closeGuide() {
        studio.page().hideView(studio.page().findView(GuideView.ID));
    }

    private GuideView guide() {
        studio.waitFor("the guide", () -> studio.page().findView(GuideView.ID) != null);
        return (GuideView) studio.page().findView(GuideView.ID);
    }

    private void waitForPage(String place, String words) {
        GuideView guide = guide();
        studio.waitFor("the page " + place, () -> guide.place().toString().equals(place));
        StyledText page = studio.widget(StyledText.class, "guide.page");
        studio.waitFor("the words " + words, () -> page.getText().contains(words));
    }

    private ITextEditor caretAt(String text, String word) throws CoreException {
        ITextEditor editor = studio.open("help.calx", text);
        studio.page().activate(editor);
        Studio.viewer(editor).setSelectedRange(text.indexOf(word) + 1, 0);
        return editor;
    }

    @Test
    void explainsTheStatementUnderTheCaret() throws CoreException {
        caretAt(CASE, "lesion");
        studio.run("org.calx.app.helpHere");
        waitForPage("language.md#lesion", "Lesion");
        Pictures.forGuide(studio, "studio-guide");
    }

    @Test
    void explainsTheFindingUnderTheCaret() throws CoreException {
        String text = CASE.replace("lesion L1 at left thumb", "lesion L1 at thumb");
        ITextEditor editor = caretAt(text, "thumb");
        IFile file = studio.project().getFile("help.calx");
        studio.waitFor("the finding", () -> {
            try {
                return file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO).length > 0;
            } catch (CoreException failure) {
                throw new AssertionError(failure);
            }
        });
        studio.page().activate(editor);
        studio.run("org.calx.app.helpHere");
        waitForPage("rules.md#side_missing", "To mend:");
    }

    @Test
    void explainsAView() throws CoreException {
        studio.page().showView("org.calx.app.navigator");
        studio.run("org.calx.app.helpHere");
        waitForPage("studio.md#the-window", "Reset Layout");
    }

    /** Help is about the window that has the keyboard, and a window manager may give it to the one behind for a moment. */
    private void askForHelp(WizardDialog dialog) {
        Shell shell = dialog.getShell();
        studio.waitFor("the wizard to be active", () -> {
            shell.forceActive();
            return shell.getDisplay().getActiveShell() == shell;
        });
        studio.run("org.calx.app.helpHere");
    }

    @Test
    void opensBesideAWizard() {
        WizardDialog dialog = Hand.open(studio, new NewCaseWizard());
        try {
            askForHelp(dialog);
            assertNotNull(dialog.getTray(), "no guide beside the wizard");
            StyledText page = (StyledText) WidgetTree.find(dialog.getShell(), "guide.page").orElseThrow();
            studio.waitFor("the page about new cases", () -> page.getText().startsWith("Start a case"));
            askForHelp(dialog);
            studio.waitFor("the guide to go", () -> dialog.getTray() == null);
        } finally {
            dialog.close();
        }
    }

    @Test
    void findsChaptersByTheirWords() {
        studio.run("org.calx.app.guide");
        guide();
        studio.widget(Text.class, "guide.search").setText("ulceration depth");
        Tree found = studio.widget(Tree.class, "guide.contents");
        studio.waitFor("what was found", () -> found.getItemCount() > 0 && found.getItemCount() < 40);
        studio.widget(Text.class, "guide.search").notifyListeners(SWT.DefaultSelection, new Event());
        StyledText page = studio.widget(StyledText.class, "guide.page");
        studio.waitFor("a chapter with the words", () -> page.getText().toLowerCase().contains("ulceration")
                && page.getText().toLowerCase().contains("depth"));
    }

    @Test
    void coloursExamplesAsTheEditorDoes() {
        studio.run("org.calx.app.guide");
        guide().show(Place.of("guide.md#the-patient"));
        StyledText page = studio.widget(StyledText.class, "guide.page");
        studio.waitFor("the colour of a keyword", () -> {
            int keyword = page.getText().indexOf("presented 2024");
            StyleRange style = keyword < 0 ? null : page.getStyleRangeAtOffset(keyword);
            return style != null && JFaceResources.getColorRegistry().get(CaseColours.key(HighlightKind.KEYWORD)).equals(style.foreground);
        });
    }

    @Test
    void followsLinksWithTabAndEnterAndGoesBack() {
        studio.run("org.calx.app.guide");
        guide().show(Place.of("guide.md"));
        StyledText page = studio.widget(StyledText.class, "guide.page");
        studio.waitFor("the page", () -> page.getText().contains("takes the notes of one patient"));
        page.setSelection(0);
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        page.notifyListeners(SWT.Traverse, tab);
        assertEquals("From notes to a case file", page.getSelectionText());
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        page.notifyListeners(SWT.KeyDown, enter);
        studio.waitFor("the chapter of the link", () -> guide().place().toString().equals("from-notes.md"));
        studio.page().activate(guide());
        studio.run("org.eclipse.ui.navigate.backwardHistory");
        studio.waitFor("the way back", () -> guide().place().toString().equals("guide.md"));
    }
}
