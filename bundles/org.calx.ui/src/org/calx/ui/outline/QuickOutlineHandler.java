// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Navigate > Quick Outline: the outline over the editor, to be searched by typing. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CaseEditor.of(HandlerUtil.getActiveEditor(event)).ifPresent(editor -> new QuickOutline(editor).open());
        return null;
    }
}
