// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import org.calx.language.validation.RuleTopic;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Case > Look for Identifiers: lists what could tell who the patient is, by the classes of the Safe Harbor rule. */
public final class LookForIdentifiersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            FindingsView view = (FindingsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(FindingsView.ID);
            view.showOnly(RuleTopic.IDENTIFIERS);
        } catch (PartInitException failure) {
            ILog.of(LookForIdentifiersHandler.class).error("The findings cannot be shown", failure);
        }
        return null;
    }
}
