// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.calx.app.about.AboutDialog;
import org.calx.app.appearance.Appearance;
import org.calx.app.question.Questions;
import org.calx.app.recent.RecentFiles;
import org.calx.ide.highlighting.HighlightKind;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.widget.Enabling;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands around the editor: the title, the dialog about the Studio, settings, light and dark. */
class FrameTest {

    private static final String CASE = "case Hand {\n  title \"A hand\"\n}\n";

    @RegisterExtension
    private final Studio studio = new Studio();

    private Shell window() {
        return studio.page().getWorkbenchWindow().getShell();
    }

    @AfterEach
    void light() {
        Appearance.SYSTEM.choose();
    }

    @Test
    void theTitleNamesTheCaseAndWhetherItIsSaved() throws Exception {
        ITextEditor editor = studio.open("hand.calx", CASE);
        studio.waitFor("the title", () -> window().getText().equals("hand.calx - Calx Studio"));
        Studio.document(editor).replace(0, 0, " ");
        studio.waitFor("the star", () -> window().getText().equals("*hand.calx - Calx Studio"));
        studio.page().closeAllEditors(false);
        studio.waitFor("the product alone", () -> window().getText().equals("Calx Studio"));
    }

    @Test
    void darkMakesTheColoursOfAnOpenCaseDarkAndPalesWhatIsSwitchedOff() throws CoreException {
        ITextEditor editor = studio.open("dark.calx", CASE);
        studio.waitFor("a colour", () -> foreground(editor) != null);
        RGB before = foreground(editor);
        Appearance.DARK.choose();
        assertEquals(Appearance.DARK, Appearance.chosen());
        studio.waitFor("another colour", () -> !before.equals(foreground(editor)));
        assertEquals(JFaceResources.getColorRegistry().getRGB(CaseColours.key(HighlightKind.KEYWORD)), foreground(editor));
        studio.waitFor("a dark ground", () -> Studio.widget(editor).getBackground().getRed() < 100);
        aButtonThatIsSwitchedOffLooksSo();
        Appearance.LIGHT.choose();
        studio.waitFor("the first colour again", () -> before.equals(foreground(editor)));
        studio.waitFor("a light ground again", () -> Studio.widget(editor).getBackground().getRed() > 200);
    }

    private void aButtonThatIsSwitchedOffLooksSo() {
        Shell shell = new Shell(window());
        try {
            Button button = new Button(shell, SWT.PUSH);
            button.setText("Open");
            button.setBounds(5, 5, 90, 40);
            shell.setSize(200, 100);
            shell.open();
            studio.rest();
            RGB on = button.getForeground().getRGB();
            Enabling.set(button, false);
            studio.waitFor("words that are pale", () -> !on.equals(button.getForeground().getRGB()));
            Enabling.set(button, true);
            studio.waitFor("the colour again", () -> on.equals(button.getForeground().getRGB()));
        } finally {
            shell.dispose();
        }
    }

    @Test
    void asksBeforeDarkBecauseTheStudioStartsAgain() {
        Appearance.LIGHT.choose();
        Answers answers = new Answers(null, false);
        Questions.answerWith(answers);
        Appearance.DARK.choose(PlatformUI.getWorkbench());
        assertEquals(List.of("Appearance"), answers.told());
        assertEquals(Appearance.LIGHT, Appearance.chosen());
        Appearance.LIGHT.choose(PlatformUI.getWorkbench());
        assertEquals(1, answers.told().size());
    }

    private static RGB foreground(ITextEditor editor) {
        StyleRange style = Studio.widget(editor).getStyleRangeAtOffset(0);
        return style == null || style.foreground == null ? null : style.foreground.getRGB();
    }

    @Test
    void theDialogAboutTheStudioShowsLicencesAndCopiesDiagnosticsWithoutNames() throws CoreException {
        studio.open("smith-anna.calx", CASE);
        Path file = studio.project().getFile("smith-anna.calx").getLocation().toPath();
        RecentFiles.opened(file);
        AboutDialog dialog = new AboutDialog(window());
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            Display.getDefault().timerExec(1, () -> closeLicences());
            Studio.press(studio.widget(Button.class, "about.licences"));
            Studio.press(studio.widget(Button.class, "about.copy"));
            Clipboard clipboard = new Clipboard(Display.getDefault());
            String copied = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            assertTrue(copied.contains("Calx Studio 0.1.0") && copied.contains("Java: ") && copied.contains("org.calx.language"), copied);
            for (String name : new String[] {"smith", "hand", System.getProperty("user.home") + "/", Platform.getInstanceLocation().getURL().getPath()}) {
                assertFalse(copied.contains(name), name + " in " + copied);
            }
        } finally {
            dialog.close();
            RecentFiles.forgetAll();
        }
    }

    private void closeLicences() {
        StyledText works = studio.widget(StyledText.class, "about.NOTICE");
        String notice = works.getText();
        assertTrue(notice.contains("Liberation Sans") && notice.contains("commonmark"), notice);
        assertTrue(studio.widget(StyledText.class, "about.LICENSE").getText().contains("Eclipse Public License"), "no licence");
        assertEquals(List.of(), Legible.faults(works.getShell()));
        works.getShell().close();
    }

    @Test
    void settingsOfFindingsReachTheEditor() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), "org.calx.app.preferences.findings", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        IPreferenceStore settings = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.genericeditor");
        boolean before = settings.getBoolean("org.calx.ui.finding.info.inText");
        Studio.press(studio.widget(Button.class, "preferences.findings.info.inText"));
        dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        assertNotEquals(before, settings.getBoolean("org.calx.ui.finding.info.inText"));
        settings.setToDefault("org.calx.ui.finding.info.inText");
    }

    @Test
    void thePageOfKeysListsWhatAWriterCanUse() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), "org.eclipse.ui.preferencePages.Keys", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            List<String> commands = new ArrayList<>();
            studio.waitFor("the commands", () -> {
                commands.clear();
                WidgetTree.all(dialog.getShell(), Tree.class).stream().filter(tree -> tree.getColumnCount() > 1)
                        .flatMap(tree -> Arrays.stream(tree.getItems())).map(TreeItem::getText).forEach(commands::add);
                return commands.contains("Save") && commands.contains("Next Finding");
            });
            for (String foreign : new String[] {"Build All", "Add Task...", "Rebuild All", "Show Perspective", "Apply Patch...", "Synchronize...",
                "Switch Workspace", "Import", "New Window", "Add Bookmark", "Show Contributing Plug-in", "Add to Working Set", "Find Text in Project"}) {
                assertFalse(commands.contains(foreign), foreign + " is of no use for a case");
            }
            for (String ours : new String[] {"Show View Menu", "Go to Line", "Export Manuscript…"}) {
                assertTrue(commands.contains(ours), "its key may be changed: " + ours);
            }
            assertTrue(commands.contains("Next Word"), "keys of the caret may be changed");
        } finally {
            dialog.close();
        }
    }
}
