// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import java.util.List;
import org.calx.language.Diagnostic;
import org.calx.ui.marker.FindingPictures;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.handlers.HandlerUtil;

/** Navigate > Next Finding and Previous Finding: goes through the findings of the case, round its ends, and says what is wrong. */
public final class FindingStepHandler extends AbstractHandler {

    private static final String NEXT = "org.calx.ui.nextFinding";

    @Override
    public Object execute(ExecutionEvent event) {
        CaseEditor.of(HandlerUtil.getActiveEditor(event)).ifPresent(editor -> step(editor, event.getCommand().getId().equals(NEXT)));
        return null;
    }

    private static void step(CaseEditor editor, boolean forward) {
        IAnnotationModel model = editor.editor().getDocumentProvider().getAnnotationModel(editor.editor().getEditorInput());
        List<Diagnostic> findings = model == null ? List.of() : FindingsHere.all(model, editor.document().document());
        IStatusLineManager status = editor.editor().getEditorSite().getActionBars().getStatusLineManager();
        if (findings.isEmpty()) {
            status.setMessage("There are no findings in this case.");
            return;
        }
        Diagnostic next = next(findings, editor.caret(), forward);
        editor.reveal(next.offset(), next.length(), true);
        status.setMessage(FindingPictures.of(next.severity()), next.message());
    }

    static Diagnostic next(List<Diagnostic> findings, int caret, boolean forward) {
        if (forward) {
            return findings.stream().filter(finding -> finding.offset() > caret).findFirst().orElse(findings.getFirst());
        }
        return findings.reversed().stream().filter(finding -> finding.offset() < caret).findFirst().orElse(findings.getLast());
    }
}
