// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calx.app.open.CaseOpener;
import org.calx.app.recent.RecentEntry;
import org.calx.app.recent.RecentFiles;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The welcome page, and the list of cases opened lately. */
class WelcomeTest {

    private static final String CASE = "case Hand {\n  title \"A hand\"\n}\n";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private final IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();

    @BeforeEach
    @AfterEach
    void forget() {
        RecentFiles.forgetAll();
        intro.closeIntro(intro.getIntro());
    }

    private Composite welcome() {
        studio.run("org.eclipse.ui.help.quickStartAction");
        return studio.widget(Composite.class, "welcome");
    }

    @Test
    void goesAwayWhenACaseIsOpened() throws CoreException {
        welcome();
        assertNotNull(intro.getIntro(), "no welcome page");
        studio.open("hand.calx", CASE);
        studio.waitFor("the page to go", () -> intro.getIntro() == null);
    }

    @Test
    void leavesTheKeyboardToTheCaseThatIsOpened() throws Exception {
        Path file = folder.resolve("keyboard.calx");
        Files.writeString(file, CASE);
        welcome();
        Control first = studio.widget(Control.class, "welcome.newCase");
        studio.page().getWorkbenchWindow().getShell().forceActive();
        studio.waitFor("the focus on the page", () -> first.forceFocus() && first.isFocusControl());
        CaseOpener.open(List.of(file));
        studio.waitFor("the case", () -> studio.page().getActiveEditor() != null);
        studio.waitFor("the page to go", () -> intro.getIntro() == null);
        studio.settle();
        Event key = new Event();
        key.type = SWT.KeyDown;
        key.keyCode = 'x';
        key.character = 'x';
        Display.getDefault().post(key);
        key.type = SWT.KeyUp;
        Display.getDefault().post(key);
        studio.waitFor("what was typed", () -> studio.page().getActiveEditor().isDirty());
    }

    @Test
    void offersWhereToBeginToTheKeyboard() {
        Composite page = welcome();
        Control first = studio.widget(Control.class, "welcome.newCase");
        first.setFocus();
        studio.waitFor("the focus", first::isFocusControl);
        for (String next : List.of("example", "open", "first", "tour", "guide")) {
            press(Display.getDefault().getFocusControl(), SWT.ARROW_DOWN);
            Control expected = studio.widget(Control.class, "welcome." + next);
            studio.waitFor("the focus on " + next, expected::isFocusControl);
        }
        studio.waitFor("the page to be laid out", () -> page.getSize().y > first.getSize().y && first.getSize().y > 0);
    }

    private static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void opensTheGuideWithASpace() {
        welcome();
        press(studio.widget(Control.class, "welcome.guide"), ' ');
        studio.waitFor("the guide", () -> studio.page().findView("org.calx.app.guide") != null);
        studio.waitFor("the page to go", () -> intro.getIntro() == null);
        studio.page().hideView(studio.page().findView("org.calx.app.guide"));
    }

    @Test
    void comesBackOverWhatTookItAway() {
        welcome();
        press(studio.widget(Control.class, "welcome.guide"), ' ');
        studio.waitFor("the page to go", () -> intro.getIntro() == null);
        welcome();
        studio.settle();
        assertNotNull(intro.getIntro(), "what took the page away once took it away again");
        intro.closeIntro(intro.getIntro());
        studio.page().hideView(studio.page().findView("org.calx.app.guide"));
    }

    @Test
    void remembersCasesAndForgetsThemOnRequest() throws Exception {
        studio.open("hand.calx", CASE);
        Path hand = studio.project().getFile("hand.calx").getLocation().toPath();
        studio.open("notes.txt", "not a case");
        studio.waitFor("the case to be remembered", () -> RecentFiles.entries().equals(List.of(new RecentEntry(hand, false))));
        Path other = folder.resolve("other.calx");
        Files.writeString(other, CASE);
        RecentFiles.opened(other);
        assertEquals(List.of(other, hand), RecentFiles.entries().stream().map(RecentEntry::file).toList());
        Files.delete(other);
        welcome();
        studio.waitFor("the missing file to be noticed", () -> RecentFiles.entries().getFirst().isMissing());
        Control row = studio.widget(Control.class, "welcome.recent.open");
        press(row, SWT.DEL);
        studio.waitFor("the missing file to be forgotten", () -> RecentFiles.entries().size() == 1);
        studio.waitFor("its row to go", row::isDisposed);
        assertTrue(Files.exists(hand), "the file itself must stay");
    }

    @Test
    void comesBackFromTheHelpMenu() {
        assertNull(intro.getIntro(), "still there");
        RecentFiles.opened(Path.of(System.getProperty("user.home"), "Cases", "thumb-calcinosis.calx"));
        Composite page = welcome();
        studio.waitFor("the page to be laid out", () -> page.getSize().y > 100);
        Pictures.forGuide(studio, "studio-welcome");
        assertNotNull(intro.getIntro(), "it did not stay");
        assertFalse(intro.isIntroStandby(intro.getIntro()), "it does not fill the window");
    }
}
