// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;

/** Opens the cheat sheet that is named behind the colon of the class in the plug-in registry. */
public final class CheatSheetHandler extends AbstractHandler implements IExecutableExtension {

    private String sheet;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        sheet = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        new OpenCheatSheetAction(sheet).run();
        return null;
    }
}
