// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import java.util.List;
import java.util.Optional;
import org.calx.language.Diagnostic;
import org.calx.ui.marker.FindingMarkers;
import org.calx.ui.spelling.Misspelt;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** Quick Fix (Ctrl+1): what can be done about the misspelt word at the caret and the findings on its line, or about the finding selected in a view. */
public final class QuickFixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
            CaseEditor.of(editor).ifPresent(QuickFixHandler::atCaret);
        } else {
            marker(HandlerUtil.getCurrentSelection(event)).ifPresent(marker -> open(page, marker));
        }
        return null;
    }

    private static Optional<IMarker> marker(ISelection selection) {
        return selection instanceof IStructuredSelection structured ? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IMarker.class))
                : Optional.empty();
    }

    private static void open(IWorkbenchPage page, IMarker marker) {
        try {
            Diagnostic finding = FindingMarkers.finding(marker);
            CaseEditor.of(IDE.openEditor(page, marker)).ifPresent(editor -> MendingList.open(editor, Optional.empty(), List.of(finding), all(editor)));
        } catch (PartInitException failure) {
            ILog.of(QuickFixHandler.class).error("No editor for the file of a finding", failure);
        }
    }

    private static void atCaret(CaseEditor editor) {
        IDocument document = editor.document().document();
        try {
            List<Diagnostic> all = all(editor);
            List<Diagnostic> here = FindingsHere.onLine(all, document.getLineInformationOfOffset(editor.caret()), editor.caret());
            Optional<Misspelt> misspelt = Optional.ofNullable(annotations(editor)).flatMap(model -> Misspelt.at(model, editor.caret()));
            if (here.isEmpty() && misspelt.isEmpty()) {
                editor.editor().getEditorSite().getActionBars().getStatusLineManager().setMessage("There is no finding on this line.");
            } else {
                MendingList.open(editor, misspelt, here, all);
            }
        } catch (BadLocationException impossible) {
            ILog.of(QuickFixHandler.class).error("The caret is outside the text", impossible);
        }
    }

    private static IAnnotationModel annotations(CaseEditor editor) {
        return editor.editor().getDocumentProvider().getAnnotationModel(editor.editor().getEditorInput());
    }

    private static List<Diagnostic> all(CaseEditor editor) {
        IAnnotationModel model = annotations(editor);
        return model == null ? List.of() : FindingsHere.all(model, editor.document().document());
    }
}
