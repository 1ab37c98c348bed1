// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.reference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Edit > Search in Files: asks for words to find in all files of the workspace. */
public final class SearchFilesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        NewSearchUI.openSearchDialog(HandlerUtil.getActiveWorkbenchWindow(event), "org.eclipse.search.internal.ui.text.TextSearchPage");
        return null;
    }
}
