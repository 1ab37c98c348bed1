// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.console;

/** How far a command is: a line per file, or for many files in a terminal one line that counts. */
public final class Progress {

    private static final int MANY = 20;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final int total;
    private final boolean counter;
    private int done;

    /** Starts for this many files. */
    public Progress(Console console, int total) {
        this.console = console;
        this.total = total;
        counter = console.terminal() && total > MANY;
    }

    /** Another file is done; {@code lines} says what became of it. */
    public void done(Iterable<String> lines) {
        done++;
        if (counter) {
            console.err().print(CLEAR_LINE + done + " of " + total);
            console.err().flush();
        } else {
            String place = total > 1 ? "[" + done + "/" + total + "] " : "";
            lines.forEach(line -> console.err().println(place + line));
        }
    }

    /** Makes room for a line that must be seen. */
    public void show(String line) {
        console.err().println(counter ? CLEAR_LINE + line : line);
    }

    /** Removes the counter. */
    public void finish() {
        if (counter) {
            console.err().print(CLEAR_LINE);
        }
    }
}
