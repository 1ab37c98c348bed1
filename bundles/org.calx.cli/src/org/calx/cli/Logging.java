// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.apache.log4j.SimpleLayout;

/** What the libraries log: nothing, for there may be words about a patient in it, unless a fault is being looked for. */
final class Logging {

    private Logging() {
    }

    static void start(boolean trace) {
        if (trace) {
            LogManager.getRootLogger().addAppender(new ConsoleAppender(new SimpleLayout(), ConsoleAppender.SYSTEM_ERR));
            LogManager.getRootLogger().setLevel(Level.WARN);
        } else {
            LogManager.getLoggerRepository().setThreshold(Level.OFF);
        }
    }
}
