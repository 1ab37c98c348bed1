// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.preference.WritingPreferences;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/**
 * Lays a case out when its author saves it, if the author wants that. The text is saved first, as it is and at once; what only changes its
 * white space follows when the service has answered, unless the author has typed on, and is saved in turn. So saving waits for nothing,
 * and nothing can get lost. Saving by itself, while the author is typing, lays nothing out.
 */
public final class LayOutOnSave implements IReconciler {

    private static boolean listens;

    @Override
    public void install(ITextViewer viewer) {
        if (!listens) {
            PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(new Saves());
            listens = true;
        }
    }

    @Override
    public void uninstall() {
        // editors to come are listened for as well
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    private static void layOut(CaseEditor editor) {
        OpenDocument document = editor.document();
        document.service().layOut(document.path()).thenAccept(answer -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            IWorkbenchPage page = editor.editor().getEditorSite().getPage();
            boolean shown = page != null && page.findEditor(editor.editor().getEditorInput()) != null;
            if (shown && !editor.editor().isDirty() && answer.value().filter(edits -> !edits.isEmpty()).isPresent()
                    && SpaceEdits.apply(answer.stamp(), answer.value().get(), document.document())) {
                editor.editor().doSave(new NullProgressMonitor());
            }
        }));
    }

    /** Hears of the author's own saves. */
    private static final class Saves implements IExecutionListener {

        private final List<CaseEditor> saved = new ArrayList<>();

        @Override
        public void preExecute(String command, ExecutionEvent event) {
            boolean one = command.equals(IWorkbenchCommandConstants.FILE_SAVE);
            boolean all = command.equals(IWorkbenchCommandConstants.FILE_SAVE_ALL);
            if (one || all) {
                saved.clear();
            }
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                    : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            if ((one || all) && page != null && WritingPreferences.laysOutOnSave()) {
                IEditorPart active = page.getActiveEditor();
                Arrays.stream(page.getDirtyEditors()).filter(editor -> all || editor == active).flatMap(editor -> CaseEditor.of(editor).stream())
                        .forEach(saved::add);
            }
        }

        @Override
        public void postExecuteSuccess(String command, Object result) {
            if (command.equals(IWorkbenchCommandConstants.FILE_SAVE) || command.equals(IWorkbenchCommandConstants.FILE_SAVE_ALL)) {
                saved.stream().filter(editor -> !editor.editor().isDirty()).forEach(LayOutOnSave::layOut);
                saved.clear();
            }
        }

        @Override
        public void postExecuteFailure(String command, ExecutionException failure) {
            // what was not saved is not laid out
        }

        @Override
        public void notHandled(String command, NotHandledException unhandled) {
            // what was not saved is not laid out
        }
    }
}
