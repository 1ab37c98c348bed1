// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The context menu and the keys of a case hold what a writer needs. */
class CaseMenuTest {

    @RegisterExtension
    private final Studio studio = new Studio();

    private static List<String> menu(ITextEditor editor) {
        StyledText text = Studio.widget(editor);
        text.notifyListeners(SWT.MenuDetect, new Event());
        Menu menu = text.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        try {
            return Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(MenuItem::getText)
                    .map(label -> label.replace("&", "").replaceAll("\\t.*", "")).toList();
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    @Test
    void holdsNothingForProgrammers() throws CoreException {
        ITextEditor editor = studio.open("menu.calx", "case Hand {\n}\n");
        studio.page().activate(editor);
        studio.settle();
        List<String> menu = menu(editor);
        assertTrue(menu.containsAll(List.of("Go to Declaration", "Find Mentions", "Quick Outline", "Rename…", "Cut", "Copy", "Paste")), menu.toString());
        for (String foreign : new String[] {"Open With", "Show In", "Source", "Team", "Find References", "Shift Right", "Shift Left", "Configure"}) {
            assertTrue(menu.stream().noneMatch(label -> label.startsWith(foreign)), foreign + " in " + menu);
        }
    }

    @Test
    void bindsTheKeysOfTheField() throws CoreException {
        ITextEditor editor = studio.open("keys.calx", "case Hand {\n}\n");
        studio.page().activate(editor);
        studio.settle();
        assertEquals("F3", key("org.calx.ui.openDeclaration"));
        assertEquals("Ctrl+Shift+G", key("org.eclipse.ui.genericeditor.findReferences"));
        assertEquals("Alt+Shift+R", key("org.calx.ui.rename"));
        assertEquals("Ctrl+Shift+O", key("org.calx.ui.quickOutline"));
        assertEquals("Ctrl+O", key("org.calx.app.openFile"), "an author opens files with it everywhere");
        assertEquals("Ctrl+Shift+T", key("org.calx.ui.openSymbol"));
    }

    private static String key(String command) {
        TriggerSequence key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFor(command);
        return key == null ? "none" : Arrays.stream(key.format().split("\\+")).sorted((one, other) -> Boolean.compare(one.equals("Shift"), other.equals("Shift")))
                .reduce((all, next) -> next.equals("Shift") ? all.replaceFirst("([^+]+)$", "Shift+$1") : all + "+" + next).orElse("");
    }
}
