// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the sheet that is named behind the colon of the class in the plug-in registry. */
public final class StepsHandler extends AbstractHandler implements IExecutableExtension {

    private String sheet;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        sheet = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            StepsView view = (StepsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(StepsView.ID);
            view.open(Sheets.of(sheet));
        } catch (PartInitException failure) {
            throw new ExecutionException("The steps could not be shown", failure);
        }
        return null;
    }
}
