// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the window offers is what we want it to offer: every entry of the menus, tool bars, context menus, views, wizards, settings and
 * commands stands in the file {@code window.txt} beside this class. Who adds one adds a line; what a library adds is noticed.
 */
class WindowContentsTest {

    private static final String CASE = "case Hand {\n  title \"A hand\"\n  patient female, aged 60 years\n}\n";

    @RegisterExtension
    private final Studio studio = new Studio();

    @Test
    void isWhatWeWant() throws CoreException, IOException {
        ITextEditor editor = studio.open("hand.calx", CASE);
        Shell window = studio.page().getWorkbenchWindow().getShell();
        studio.waitFor("the welcome page to go", () -> PlatformUI.getWorkbench().getIntroManager().getIntro() == null);
        studio.waitFor("the menus of the editor", () -> Arrays.stream(window.getMenuBar().getItems()).anyMatch(menu -> menu.getText().equals("&Navigate")));
        WindowContents contents = new WindowContents();
        contents.heading("Menus");
        contents.menu(window.getMenuBar());
        contents.heading("Tool bars");
        contents.toolBars(window);
        contents.heading("Context menu of a case");
        contents.menu(Studio.widget(editor).getMenu());
        TreeViewer cases = (TreeViewer) studio.page().showView("org.calx.app.navigator").getSite().getSelectionProvider();
        cases.setSelection(new StructuredSelection(studio.project().getFile("hand.calx")));
        contents.heading("Context menu beside a line");
        contents.menu(editor.getAdapter(IVerticalRulerInfo.class).getControl().getMenu());
        contents.heading("Context menu of a file");
        contents.menu(cases.getTree().getMenu());
        contents.heading("Views");
        contents.views();
        contents.heading("Perspectives");
        contents.perspectives();
        contents.wizards();
        contents.heading("Preferences");
        contents.preferences();
        studio.page().activate(editor);
        studio.settle();
        contents.heading("Commands");
        contents.commands();
        contents.heading("Keys");
        contents.keys();
        String actual = String.join("\n", contents.lines()).strip() + "\n";
        String wanted = wanted();
        if (!actual.equals(wanted)) {
            Path file = Path.of(Platform.getInstanceLocation().getURL().getPath()).resolveSibling("window.actual");
            Files.writeString(file, actual);
            assertEquals("", difference(wanted, actual), "the window differs from window.txt; all of it is in " + file);
        }
        assertTrue(contents.sameMnemonics().isEmpty(), "several entries with one mnemonic: " + contents.sameMnemonics());
    }

    private static String wanted() throws IOException {
        try (InputStream in = WindowContentsTest.class.getResourceAsStream("window.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String difference(String wanted, String actual) {
        List<String> missing = new ArrayList<>(wanted.lines().toList());
        List<String> surplus = new ArrayList<>(actual.lines().toList());
        wanted.lines().forEach(surplus::remove);
        actual.lines().forEach(missing::remove);
        return missing.isEmpty() && surplus.isEmpty() ? "the same lines in another order" : "missing: " + missing + "\nnot wanted: " + surplus;
    }
}
