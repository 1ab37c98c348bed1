// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.navigation;

import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Navigate > Go to Declaration: follows the name at the caret. */
public final class OpenDeclarationHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CaseEditor.of(HandlerUtil.getActiveEditor(event)).ifPresent(editor -> Declarations.follow(editor, editor.caret()));
        return null;
    }
}
