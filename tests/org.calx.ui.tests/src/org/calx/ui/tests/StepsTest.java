// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.calx.app.tour.Sheets;
import org.calx.app.tour.Step;
import org.calx.app.tour.StepsView;
import org.calx.publish.starter.Starter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first case and the tour, step by step. */
class StepsTest {

    @RegisterExtension
    private final Studio studio = new Studio();

    @AfterEach
    void close() {
        studio.page().hideView(studio.page().findView(StepsView.ID));
    }

    /** The button of the open step, when it has this label. */
    private Button deed(String label) {
        Button[] found = new Button[1];
        studio.waitFor("the step with " + label, () -> {
            Button button = studio.widget(Button.class, "steps.do");
            found[0] = button.getText().equals(label) ? button : null;
            return found[0] != null;
        });
        return found[0];
    }

    @Test
    void leadFromAnEmptyFileToACaseWithALesion() throws Exception {
        studio.run("org.calx.app.firstCase");
        deed("New Case…");
        ITextEditor editor = studio.open("first.calx", new String(Starter.of(Path.of("first.calx")).caseText(), StandardCharsets.UTF_8));
        String before = Studio.document(editor).get();
        Studio.press(deed("Write It for Me"));
        studio.waitFor("the patient", () -> Studio.document(editor).get().contains("patient female, aged 62 years, right-handed"));
        studio.waitFor("the step to be ticked off", () -> studio.widget(StyledText.class, "steps.specimen").getText().contains("lesion L1"));
        Studio.press(deed("Write It for Me"));
        studio.waitFor("the lesion", () -> Studio.document(editor).get().contains("lesion L1 at left thumb"));
        Studio.press(deed("Show the Outline"));
        Studio.press(deed("Show the Findings"));
        Studio.press(deed("Show the Checklist"));
        Studio.press(deed("Show the Manuscript"));
        Studio.press(deed("Format"));
        deed("Export…");
        Studio.press(studio.widget(Button.class, "steps.next"));
        Studio.press(deed("Open the Guide"));
        studio.waitFor("the guide", () -> studio.page().findView("org.calx.app.guide") != null);
        studio.page().activate(editor);
        for (int i = 0; i < 3 && !Studio.document(editor).get().equals(before); i++) {
            studio.run("org.eclipse.ui.edit.undo");
        }
        assertEquals(before, Studio.document(editor).get(), "undo does not take the steps back");
    }

    @Test
    void canBeGoneBackTo() {
        studio.run("org.calx.app.tour");
        Studio.press(deed("Show the Cases"));
        deed("Show the Outline");
        Link back = Studio.find(Link.class, studio.widget(Composite.class, "steps"));
        back.notifyListeners(SWT.Selection, new Event());
        deed("Show the Cases");
    }

    @Test
    void showOnlyWhatIsThere() {
        Sheets.FIRST_CASE.steps().forEach(this::assertExists);
        Sheets.TOUR.steps().forEach(this::assertExists);
    }

    private void assertExists(Step step) {
        String target = step.deed().target();
        switch (step.deed().way()) {
        case VIEW -> assertTrue(PlatformUI.getWorkbench().getViewRegistry().find(target) != null, "no view " + target);
        case COMMAND, IN_TEXT -> assertTrue(studio.page().getWorkbenchWindow().getService(ICommandService.class)
                .getCommand(target).isDefined(), "no command " + target);
        case REPLACE, APPEND -> assertTrue(!step.specimen().isEmpty(), "nothing to write in " + step.id());
        }
    }
}
