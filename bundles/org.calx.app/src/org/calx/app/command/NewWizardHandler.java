// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Opens the wizard that is named behind the colon of the class in the plug-in registry. */
public final class NewWizardHandler extends AbstractHandler implements IExecutableExtension {

    private String wizard;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        wizard = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        CommandCall.newWizard(wizard).run();
        return null;
    }
}
