// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Keeps out of the status line what only programmers look for: whether typing overwrites. Its room belongs to the place of the caret. */
final class StatusFields implements IPartListener2 {

    private final IStatusLineManager line;

    StatusFields(IStatusLineManager line) {
        this.line = line;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        IContributionItem field = line.find(ITextEditorActionConstants.STATUS_CATEGORY_INPUT_MODE);
        IContributionItem mode = field instanceof SubContributionItem wrapper ? wrapper.getInnerItem() : field;
        if (mode != null && mode.isVisible()) {
            mode.setVisible(false);
            line.update(true);
        }
    }
}
