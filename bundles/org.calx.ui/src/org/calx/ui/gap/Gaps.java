// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.gap;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.IEditorPart;

/** Leads through the gaps of a text: the first is selected for typing, the tabulator key goes to the next. */
public final class Gaps {

    private Gaps() {
    }

    /**
     * Leads through the gaps of the text in an editor, and back to the first behind the last. Nothing happens to an editor that shows no text.
     *
     * @param editor the editor
     * @param gaps   the gaps in order, none within another
     */
    public static void visit(IEditorPart editor, List<? extends IRegion> gaps) {
        if (editor != null && editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer) {
            visit(viewer, gaps);
        }
    }

    private static void visit(ITextViewer viewer, List<? extends IRegion> gaps) {
        IDocument document = viewer.getDocument();
        try {
            LinkedModeModel model = new LinkedModeModel();
            int order = 0;
            for (IRegion gap : gaps) {
                LinkedPositionGroup group = new LinkedPositionGroup();
                group.addPosition(new LinkedPosition(document, gap.getOffset(), gap.getLength(), order++));
                model.addGroup(group);
            }
            model.forceInstall();
            LinkedModeUI ui = new LinkedModeUI(model, viewer);
            ui.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
            ui.enter();
            IRegion first = ui.getSelectedRegion();
            viewer.setSelectedRange(first.getOffset(), first.getLength());
            viewer.revealRange(first.getOffset(), first.getLength());
            viewer.getTextWidget().setFocus();
        } catch (BadLocationException changed) {
            ILog.of(Gaps.class).warn("The text has no such gaps any more", changed);
        }
    }
}
