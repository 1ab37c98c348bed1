// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import java.util.List;
import java.util.function.Consumer;
import org.calx.language.Diagnostic;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.marker.FindingPictures;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IWorkbenchPage;
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
        List<Diagnostic> shown = model == null ? List.of() : FindingsHere.all(model, editor.document().document());
        ReviewSnapshot last = editor.document().review().last();
        if (!shown.isEmpty()) {
            go(editor, shown, forward);
        } else if (last != null && editor.document().isCurrent(last.stamp())) {
            go(editor, last.review().findings(), forward); // what was found is shown a moment later
        } else {
            status(editor).setMessage("This case is being checked…");
            new FirstCheck(editor, forward).await();
        }
    }

    private static void go(CaseEditor editor, List<Diagnostic> findings, boolean forward) {
        if (findings.isEmpty()) {
            status(editor).setMessage("There are no findings in this case.");
            return;
        }
        Diagnostic next = next(findings, editor.caret(), forward);
        editor.reveal(next.offset(), next.length(), true);
        status(editor).setMessage(FindingPictures.of(next.severity()), next.message());
    }

    private static IStatusLineManager status(CaseEditor editor) {
        return editor.editor().getEditorSite().getActionBars().getStatusLineManager();
    }

    /** A step that waits for the check of the text, unless the author goes to another editor meanwhile. */
    private record FirstCheck(CaseEditor editor, boolean forward) implements Consumer<ReviewSnapshot> {

        void await() {
            editor.document().review().removeListener(this); // a second key press waits for the same
            editor.document().review().addListener(this);
        }

        @Override
        public void accept(ReviewSnapshot seen) {
            if (!editor.document().isCurrent(seen.stamp())) {
                return; // told late, of the text before
            }
            editor.document().review().removeListener(this);
            IWorkbenchPage page = editor.editor().getSite().getPage();
            if (page != null && page.getActiveEditor() == editor.editor()) {
                go(editor, seen.review().findings(), forward);
            }
        }
    }

    static Diagnostic next(List<Diagnostic> findings, int caret, boolean forward) {
        if (forward) {
            return findings.stream().filter(finding -> finding.offset() > caret).findFirst().orElse(findings.getFirst());
        }
        return findings.reversed().stream().filter(finding -> finding.offset() < caret).findFirst().orElse(findings.getLast());
    }
}
