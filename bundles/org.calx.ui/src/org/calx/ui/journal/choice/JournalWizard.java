// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.journal.choice;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The wizard that writes the profile of a journal, which the application brings. */
final class JournalWizard {

    private static final String ID = "org.calx.app.newJournal";

    private JournalWizard() {
    }

    static boolean isThere() {
        return PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(ID) != null;
    }

    static void open() {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.FILE_NEW);
        ParameterizedCommand wizard = ParameterizedCommand.generateCommand(command, Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, ID));
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(wizard, null);
        } catch (CommandException failure) {
            ILog.of(JournalWizard.class).error("The wizard for journals cannot be opened", failure);
        }
    }
}
