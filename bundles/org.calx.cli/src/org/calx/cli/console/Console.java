// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.console;

import java.io.PrintStream;

/**
 * What a command runs in.
 *
 * @param out      what the command was asked for
 * @param err      everything else it has to say
 * @param folder   the working folder
 * @param terminal whether a person watches {@code err}
 * @param trace    whether faults in Calx itself are shown in full
 */
public record Console(PrintStream out, PrintStream err, WorkingFolder folder, boolean terminal, boolean trace) {

    /** Tells the person something that is not part of the result. */
    public void say(String line) {
        err.println("calx: " + line);
    }

    /** Shows a fault in Calx itself, if that was asked for. */
    public void traced(Throwable fault) {
        if (trace) {
            StringBuilder text = new StringBuilder();
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                text.append(cause).append(System.lineSeparator());
                for (StackTraceElement frame : cause.getStackTrace()) {
                    text.append("    at ").append(frame).append(System.lineSeparator());
                }
            }
            err.print(text);
        }
    }
}
