// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.io.PrintStream;

/** What {@code calx --help} shows. */
final class Help {

    private static final String TEXT = """
            Usage: calx COMMAND

            Writes case reports of calcinosis: checks case files, and makes Word manuscripts of them.

            Commands:
              check    Check case files and list the findings.
              export   Make a Word manuscript of every case.
              format   Lay out case files.
              explain  Show what a rule wants, why, and an example.
              new      Write a case file to start from.
              studio   Open Calx Studio, the window to write in, with a case file if one is named.

            'calx COMMAND --help' shows a command's options.
            'calx --version' shows the version.

            A first case:
              calx new thumb.calx
              calx check thumb.calx
              calx export thumb.calx --out manuscripts
            """;

    private Help() {
    }

    static void print(PrintStream out) {
        out.print(TEXT);
    }
}
