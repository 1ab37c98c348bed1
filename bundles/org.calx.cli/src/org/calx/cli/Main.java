// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.calx.cli.console.Console;
import org.calx.cli.console.WorkingFolder;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code calx}. */
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        boolean trace = "1".equals(System.getenv("CALX_TRACE"));
        Logging.start(trace);
        int code;
        try (PrintStream out = stream(FileDescriptor.out); PrintStream err = stream(FileDescriptor.err)) {
            WorkingFolder folder = new WorkingFolder(Path.of(""));
            code = run(List.of(arguments), new Console(out, err, folder, Boolean.getBoolean("calx.terminal"), trace));
        }
        System.exit(code);
    }

    /** UTF-8 wherever the window does not insist on something else: names and places of cases have letters of all kinds. */
    private static PrintStream stream(FileDescriptor descriptor) {
        Charset charset = System.getProperty("os.name", "").startsWith("Windows") ? Charset.defaultCharset()
                : StandardCharsets.UTF_8;
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)),
                descriptor == FileDescriptor.err, charset);
    }

    /**
     * Runs a command.
     *
     * @param arguments what was typed after {@code calx}
     * @param console   where
     * @return an {@link ExitCode}
     */
    public static int run(List<String> arguments, Console console) {
        try {
            return dispatch(arguments, console);
        } catch (UsageException e) {
            console.say(e.getMessage());
            return ExitCode.USAGE;
        } catch (RuntimeException | Error e) {
            console.say("Calx itself failed: " + e.getClass().getSimpleName());
            console.traced(e);
            askForReport(console);
            return ExitCode.INTERNAL;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static int dispatch(List<String> arguments, Console console) {
        String name = arguments.isEmpty() ? "--help" : arguments.get(0);
        Optional<Command> command = Commands.find(name);
        if (command.isPresent()) {
            return run(command.get(), arguments.subList(1, arguments.size()), console);
        }
        switch (name) {
        case "--version", "-V" -> console.out().println("calx " + Version.current());
        case "--help", "-h", "help" -> Help.print(arguments.isEmpty() ? console.err() : console.out());
        default -> throw new UsageException((name.startsWith("-") ? "there is no option " : "there is no command ") + "'" + name
                + "'" + Suggestion.hint(name, Commands.names()) + " ('calx --help' lists the commands)");
        }
        return arguments.isEmpty() ? ExitCode.USAGE : ExitCode.OK;
    }

    private static int run(Command command, List<String> arguments, Console console) {
        CommandLine line = new CommandLine(command.spec(), Options::create);
        ParseResult typed;
        try {
            typed = line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new UsageException(lowerFirst(e.getMessage()) + " ('" + line.getCommandName() + " --help' tells more)");
        }
        if (typed.isUsageHelpRequested()) {
            line.usage(console.out(), Ansi.OFF);
            return ExitCode.OK;
        }
        return command.run(typed, console);
    }

    private static String lowerFirst(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    /** Says what to do about a fault in Calx itself. */
    static void askForReport(Console console) {
        console.say("please report this, without any words about a patient; CONTRIBUTING.md says where."
                + " CALX_TRACE=1 shows the details a report needs");
    }
}
