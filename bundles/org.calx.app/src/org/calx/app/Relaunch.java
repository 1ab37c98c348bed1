// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;

/** Starts the Studio again when it has ended, as there is no native launcher that would. */
final class Relaunch {

    /** Set by our start scripts to their own path. */
    private static final String SCRIPT = "calx.start";
    /** Set by the launcher that jpackage makes. */
    private static final String LAUNCHER = "jpackage.app-path";
    /** How that launcher tells its own second stage from a start; a program that inherits it reads its arguments as options of Java. */
    private static final String LAUNCHED = "_JPACKAGE_LAUNCHER";

    private Relaunch() {
    }

    /**
     * Starts the Studio again.
     *
     * @param workspace its workspace; null for the default
     * @return whether it starts; false when nobody said how this one was started
     */
    static boolean of(Path workspace) {
        Optional<String> program = Optional.ofNullable(System.getProperty(LAUNCHER)).or(() -> Optional.ofNullable(System.getProperty(SCRIPT)));
        if (program.isEmpty()) {
            return false;
        }
        List<String> command = new ArrayList<>(List.of(program.get()));
        if (workspace != null) {
            command.addAll(List.of("-data", workspace.toString()));
        }
        try {
            ProcessBuilder next = new ProcessBuilder(command).inheritIO();
            next.environment().remove(LAUNCHED);
            next.start();
            return true;
        } catch (IOException failure) {
            ILog.of(Relaunch.class).error("Calx Studio could not be started again", failure);
            return false;
        }
    }
}
