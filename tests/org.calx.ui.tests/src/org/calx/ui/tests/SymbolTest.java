// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.calx.ui.symbol.CaseQuickAccess;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything with a name can be found in all cases of the workspace. */
class SymbolTest {

    private static final String HAND = "case Hand {\n  calcinosis dystrophic {\n    lesion L1 at left thumb\n  }\n}\n";
    private static final String FOOT = "case Foot {\n  calcinosis dystrophic {\n    lesion L1 at left heel\n  }\n}\n";

    @RegisterExtension
    private final Studio studio = new Studio();

    private List<QuickAccessElement> found(String typed) {
        var answer = CompletableFuture.supplyAsync(() -> new CaseQuickAccess().computeElements(typed, new NullProgressMonitor()));
        studio.waitFor("the names", answer::isDone);
        return Arrays.asList(answer.join());
    }

    private List<String> labels(String typed) {
        return found(typed).stream().map(QuickAccessElement::getLabel).toList();
    }

    @Test
    void offersNamesOfAllCasesInQuickAccess() throws CoreException, BadLocationException {
        studio.write("hand.calx", HAND);
        studio.write("foot.calx", FOOT);
        assertEquals(List.of("L1  left heel - Foot, tests/foot.calx", "L1  left thumb - Hand, tests/hand.calx"), labels("l1").stream().sorted().toList());
        assertEquals(List.of("Foot - tests/foot.calx", "L1  left heel - Foot, tests/foot.calx"), labels("FOOT"));
        assertEquals(List.of(), labels(" "));
        found("heel").getFirst().execute();
        studio.waitFor("the lesion", () -> studio.page().getActiveEditor() instanceof ITextEditor editor && Shown.selection(editor).equals("lesion [L1]"));
        ITextEditor editor = (ITextEditor) studio.page().getActiveEditor();
        assertEquals("foot.calx", editor.getEditorInput().getName());
        Studio.document(editor).replace(FOOT.indexOf("heel"), 4, "foot");
        Shown.analysed(studio, editor);
        assertEquals(List.of(), labels("heel"), "the editor holds another text");
        assertEquals(List.of("L1  left foot - Foot, tests/foot.calx"), labels("left foot"));
    }

    @Test
    void quickAccessListsNamesBesideCommands() throws CoreException {
        studio.write("foot.calx", FOOT);
        Shell[] before = studio.shells();
        studio.run("org.eclipse.ui.window.quickAccess");
        Text field = studio.find(Text.class, before);
        try {
            field.setText("left heel");
            studio.waitFor("the lesion", () -> {
                Table table = studio.find(Table.class, before);
                return table != null && Arrays.stream(table.getItems()).anyMatch(item -> item.getText(1).startsWith("L1  left heel"));
            });
        } finally {
            field.getShell().close();
        }
    }

    @Test
    void goesToANameInAnyCase() throws CoreException {
        studio.write("hand.calx", HAND);
        studio.write("foot.calx", FOOT);
        InDialog steps = new InDialog().when("the dialog", () -> dialog() != null, () -> Studio.find(Text.class, dialog()).setText("heel"))
                .when("the lesion", () -> {
                    Table table = Studio.find(Table.class, dialog());
                    return table.getItemCount() == 1 && table.getItem(0).getText().equals("L1  left heel  in Foot");
                }, () -> { })
                .when("OK", () -> new Hand(dialog()).button("OK").isEnabled(), () -> new Hand(dialog()).pressLabel("OK"));
        steps.start();
        studio.run("org.calx.ui.openSymbol");
        steps.finish(studio);
        studio.waitFor("the lesion", () -> studio.page().getActiveEditor() instanceof ITextEditor editor && editor.getEditorInput().getName().equals("foot.calx")
                && Shown.selection(editor).equals("lesion [L1]"));
    }

    private Shell dialog() {
        return InDialog.titled("Go to Name in Any Case");
    }
}
