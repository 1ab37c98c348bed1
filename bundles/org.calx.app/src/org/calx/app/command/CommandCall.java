// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.command;

import java.util.Map;
import org.calx.app.question.Questions;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * A command of the workbench with its parameters, called as its menu entry would.
 *
 * @param id         the command's id
 * @param parameters values by the ids of the parameters
 */
public record CommandCall(String id, Map<String, String> parameters) {

    /** Copies the parameters. */
    public CommandCall {
        parameters = Map.copyOf(parameters);
    }

    /** {@return a command without parameters} */
    public static CommandCall of(String id) {
        return new CommandCall(id, Map.of());
    }

    /** {@return the command that opens a wizard of the New menu} */
    public static CommandCall newWizard(String wizard) {
        return new CommandCall("org.eclipse.ui.newWizard", Map.of("newWizardId", wizard));
    }

    /** {@return whether the command can be run at the moment} */
    public boolean isEnabled() {
        return command().isDefined() && command().isEnabled();
    }

    /** Runs the command; says so when it cannot be run. */
    public void run() {
        try {
            ParameterizedCommand call = ParameterizedCommand.generateCommand(command(), parameters);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(call, null);
        } catch (CommandException failure) {
            ILog.of(getClass()).error("A command could not be run", failure);
            Questions.current().tell("This is not possible now", "The Studio cannot do this at the moment.");
        }
    }

    private Command command() {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
    }
}
