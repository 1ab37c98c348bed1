// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.calx.app.question.Questions;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A hand at the running Studio. Tests run in the user interface's thread: every wait lets the window do its work. A test that
 * fails leaves a picture of the screen; after each test the editors are closed and its files are gone.
 */
final class Studio implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {

    private static final long PATIENCE_MILLIS = 30_000;

    private final Display display = Display.getDefault();

    /** The folder of the workspace that tests write their cases to. */
    IProject project() throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("tests");
        if (!project.exists()) {
            project.create(null);
            project.open(null);
        }
        return project;
    }

    /** Writes a new file into the folder of the tests. */
    IFile write(String name, String text) throws CoreException {
        IFile file = project().getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        return file;
    }

    /** Opens a new case with this text. */
    ITextEditor open(String name, String text) throws CoreException {
        return open(write(name, text));
    }

    ITextEditor open(IFile file) throws PartInitException {
        return (ITextEditor) IDE.openEditor(page(), file);
    }

    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    static ITextViewer viewer(ITextEditor editor) {
        return (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    static StyledText widget(ITextEditor editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }

    /** Gives the keyboard to an editor: lists open by themselves, and stay, only over the control that has it. */
    void focus(ITextEditor editor) {
        Control text = widget(editor);
        waitFor("the focus", () -> {
            text.getShell().forceActive();
            text.forceFocus();
            return text.isFocusControl() && display.getActiveShell() == text.getShell();
        });
        settle();
    }

    void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (org.eclipse.core.commands.common.CommandException failure) {
            throw new AssertionError("the command " + command + " cannot be run", failure);
        }
    }

    /** Waits until something is so, while the window works. */
    void waitFor(String what, BooleanSupplier condition) {
        waitFor(what, condition, 50);
    }

    /** Waits until something is so, and looks anew after so many milliseconds even when nothing happens in the window. */
    void waitFor(String what, BooleanSupplier condition, int interval) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        boolean[] woken = new boolean[1];
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for: " + what);
            }
            if (!display.readAndDispatch()) {
                woken[0] = false;
                display.timerExec(interval, () -> woken[0] = true); // so that sleep ends when nothing happens
                display.sleep();
            }
        }
    }

    /** Lets the window do everything that waits to be done now. */
    void settle() {
        boolean[] reached = new boolean[1];
        display.asyncExec(() -> reached[0] = true);
        waitFor("the window", () -> reached[0]);
    }

    /** Closes the views that other tests have opened, as far as no author would see them in a new window. */
    void tidy() {
        for (IViewReference view : page().getViewReferences()) {
            if (view.getId().startsWith("org.calx.ui.tests") || view.getId().equals(NewSearchUI.SEARCH_VIEW_ID)) {
                page().hideView(view);
            }
        }
    }

    /** Lets everything be painted, also what the editor marks when it has rested for a while. */
    void rest() {
        boolean[] rested = new boolean[1];
        display.timerExec(1000, () -> rested[0] = true);
        waitFor("the window at rest", () -> rested[0]);
        display.update();
    }

    /** The first control of a kind in any window that is not a window of before. */
    <T extends Control> T find(Class<T> kind, Shell... before) {
        for (Shell shell : display.getShells()) {
            if (!Arrays.asList(before).contains(shell) && shell.isVisible()) {
                T found = find(kind, shell);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Waits for the widget with a name, see {@link WidgetId}, in any window. */
    <T extends Widget> T widget(Class<T> kind, String id) {
        AtomicReference<Widget> found = new AtomicReference<>();
        waitFor("the widget " + id, () -> {
            Arrays.stream(display.getShells()).filter(Shell::isVisible).flatMap(shell -> WidgetTree.find(shell, id).stream()).findFirst()
                    .ifPresent(found::set);
            return found.get() != null;
        });
        return kind.cast(found.get());
    }

    /** Waits for a menu to open, see {@link PopupMenu}. */
    Menu menu(String id) {
        AtomicReference<Menu> found = new AtomicReference<>();
        waitFor("the menu " + id, () -> {
            Arrays.stream(display.getShells()).map(shell -> shell.getData(id)).filter(Menu.class::isInstance).map(Menu.class::cast)
                    .filter(menu -> !menu.isDisposed()).findFirst().ifPresent(found::set);
            return found.get() != null;
        });
        return found.get();
    }

    /** Presses a button, as far as the author could. */
    static void press(Button button) {
        assertTrue(button.isVisible() && button.isEnabled(), "the button cannot be pressed: " + button.getText());
        if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    static <T extends Control> T find(Class<T> kind, Composite root) {
        Deque<Control> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            Control control = open.poll();
            if (kind.isInstance(control)) {
                return kind.cast(control);
            }
            if (control instanceof Composite composite) {
                open.addAll(Arrays.asList(composite.getChildren()));
            }
        }
        return null;
    }

    Shell[] shells() {
        return display.getShells();
    }

    /** Expects that the Studio writes errors into its log, which fails a test otherwise. {@return them, since the test began} */
    List<String> errors() {
        return Watch.running().faults();
    }

    /** A dialog would wait for ever: what a test does not expect to be asked is answered with no. Every test finds a window to work in. */
    @Override
    public void beforeEach(ExtensionContext context) {
        Watch.running();
        Questions.answerWith(new Answers(null, false));
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
        Shell window = page().getWorkbenchWindow().getShell();
        window.forceActive();
        waitFor("the window to be active", () -> display.getActiveShell() == window);
    }

    @Override
    public void afterEach(ExtensionContext context) throws CoreException {
        Questions.answerWith(null);
        List<String> faults = Watch.running().faults();
        page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
        }
        if (!faults.isEmpty() && context.getExecutionException().isEmpty()) {
            throw new AssertionError("unseen by the test:\n" + String.join("\n", faults));
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        try {
            Pictures.ofFailure(context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
        } catch (RuntimeException unseen) {
            failure.addSuppressed(unseen);
        }
        throw failure;
    }
}
