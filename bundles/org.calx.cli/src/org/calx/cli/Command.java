// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import org.calx.cli.console.Console;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the words after {@code calx}. */
interface Command {

    /** Its options and arguments. Made by hand: reading them from annotations would cost a third of the start-up. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @return an {@link ExitCode}
     */
    int run(ParseResult typed, Console console);
}
