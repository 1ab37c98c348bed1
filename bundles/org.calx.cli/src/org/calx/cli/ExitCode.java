// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

/** What the command tells the shell. */
public final class ExitCode {

    /** Everything was done, and nothing is in the way. */
    public static final int OK = 0;
    /** There are findings, or cases were refused. */
    public static final int FINDINGS = 1;
    /** What was typed cannot be done: an unknown option, a missing file. */
    public static final int USAGE = 2;
    /** Calx itself failed. */
    public static final int INTERNAL = 3;

    private ExitCode() {
    }
}
