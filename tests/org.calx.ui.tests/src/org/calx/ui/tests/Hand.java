// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** Fills in dialogs as a person does: finds a field by its name, types, chooses, presses. */
final class Hand {

    private static final int LOOK_MILLIS = 50;

    private final Shell shell;

    /** Works on a window. */
    Hand(Shell shell) {
        this.shell = shell;
    }

    /** Opens a dialog and comes back at once, as a person sees it. */
    static <T extends WizardDialog> T open(T dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    /** Opens a wizard of the workbench with nothing selected. */
    static WizardDialog open(Studio studio, IWorkbenchWizard wizard) {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        return open(new WizardDialog(studio.page().getWorkbenchWindow().getShell(), wizard));
    }

    /** Works on an open wizard. */
    static Hand of(WizardDialog dialog) {
        return new Hand(dialog.getShell());
    }

    /** Does something that opens a window and waits for it to be closed, and closes it. Tells whether there was one. */
    static boolean closes(Studio studio, String title, Runnable opens) {
        return closes(studio, title, opens, window -> { });
    }

    /** Does something that opens a window and waits for it to be closed; looks at the window, and closes it. Tells whether there was one. */
    static boolean closes(Studio studio, String title, Runnable opens, Consumer<Hand> looks) {
        boolean[] seen = new boolean[1];
        Display display = Display.getCurrent();
        Runnable look = new Runnable() {
            @Override
            public void run() {
                Optional<Shell> window = Arrays.stream(studio.shells()).filter(each -> each.isVisible() && title.equals(each.getText())).findFirst();
                window.ifPresentOrElse(shell -> {
                    seen[0] = true;
                    try {
                        looks.accept(new Hand(shell));
                    } finally {
                        shell.close();
                    }
                }, () -> display.timerExec(LOOK_MILLIS, this));
            }
        };
        display.timerExec(LOOK_MILLIS, look);
        opens.run();
        display.timerExec(-1, look);
        return seen[0];
    }

    /** The control of that name, on whatever page. */
    <C extends Control> C find(Class<C> kind, String id) {
        return kind.cast(WidgetTree.find(shell, id).orElseThrow(() -> new AssertionError("no widget " + id + " in\n" + WidgetTree.dump(shell))));
    }

    /** Types into a field in place of what is there. */
    void type(String id, String text) {
        switch (find(Control.class, id)) {
        case Text field -> field.setText(text);
        case Combo field -> field.setText(text);
        case CCombo field -> field.setText(text);
        case StyledText field -> field.setText(text);
        case Control other -> throw new AssertionError(id + " cannot be typed into: " + other);
        }
    }

    /** Chooses an item of a list. */
    void choose(String id, String item) {
        Combo combo = find(Combo.class, id);
        int index = combo.indexOf(item);
        if (index < 0) {
            throw new AssertionError(id + " does not offer '" + item + "' but " + Arrays.toString(combo.getItems()));
        }
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Ticks a box, or not. */
    void tick(String id, boolean ticked) {
        Button box = find(Button.class, id);
        box.setSelection(ticked);
        box.notifyListeners(SWT.Selection, new Event());
    }

    /** Presses the button of that name. */
    void press(String id) {
        press(find(Button.class, id));
    }

    /** Presses the button with that label; mnemonics and arrows of the label do not matter. */
    void pressLabel(String label) {
        press(button(label));
    }

    Button button(String label) {
        return buttons(shell).filter(button -> button.isVisible() && button.getText().replaceAll("[&<>…]", "").strip().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
    }

    private static Stream<Button> buttons(Composite root) {
        return Arrays.stream(root.getChildren()).flatMap(child -> child instanceof Button button ? Stream.of(button)
                : child instanceof Composite composite ? buttons(composite) : Stream.empty());
    }

    private static void press(Button button) {
        assertTrue(button.isEnabled(), "the button " + button.getText() + " is grey");
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** What the page at the front complains about; empty when it does not. */
    static String complaint(WizardDialog dialog) {
        IWizardPage page = dialog.getCurrentPage();
        return page.getErrorMessage() == null ? "" : page.getErrorMessage();
    }
}
