// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.log;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a log's text whatever may come from a case or name a file: what exceptions say, what stands in quotes or behind a
 * colon, paths and file names, and the command line. What remains says where in the program something went wrong: plug-in, time,
 * the fixed words of the message, classes and lines of code.
 */
public final class LogScrubber {

    /** Stands for what was taken out. */
    static final String LEFT_OUT = "…";

    private static final Pattern THROWABLE = Pattern.compile("((?:\\s*(?:Caused by|Suppressed): )?)((?:[\\w$]+\\.)+[\\w$]+)(?:: .*)?");
    /** Says nothing but the name of a class, a method or a field. */
    private static final Pattern LINKAGE = Pattern.compile("java\\.lang\\.(?:NoClassDefFoundError|ClassNotFoundException|NoSuchMethodError|NoSuchFieldError): "
            + "[\\w.$/]+(?: cannot be found by [\\w.-]+)?");
    private static final Pattern FRAME = Pattern.compile("\\s*at [\\w.$/@<>-]+\\([\\w.$: -]*\\)(?: ~?\\[.*])?");
    private static final Pattern MORE = Pattern.compile("\\s*\\.\\.\\. \\d+ (?:more|common frames omitted)");
    private static final Pattern FACT = Pattern.compile("(?:eclipse\\.buildId|java\\.\\w+)=.*|BootLoader constants: .*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?|“[^”]*”?|‘[^’]*’?|«[^»]*»?|(?<![\\p{L}\\p{N}])'[^']*'?");
    private static final Pattern NAMED = Pattern.compile("\\S*[/\\\\]\\S*|\\S+\\.(?i:calx|bib|ris|nbib|enw|json|csl|docx?|xlsx|pdf|png|jpe?g|tiff?|svg|txt|md"
            + "|private|rules|csv|zip)\\b");

    private enum Part {
        HEAD, MESSAGE, STACK
    }

    private final List<String> kept = new ArrayList<>();
    private Part part = Part.HEAD;
    private boolean first;

    private LogScrubber() {
    }

    /**
     * Scrubs one or more entries.
     *
     * @param entries text as the platform writes it
     * @return what may be kept, with the same marks, so that the log can still be read by programs
     */
    public static String scrub(String entries) {
        LogScrubber scrubber = new LogScrubber();
        String said = saidByThrowables(entries);
        entries.lines().forEach(line -> scrubber.line(line, said));
        return String.join("\n", scrubber.kept) + "\n";
    }

    /** What the exceptions say, one line each, for a message may only repeat it. */
    private static String saidByThrowables(String entries) {
        StringBuilder said = new StringBuilder();
        boolean stack = false;
        for (String line : entries.lines().toList()) {
            if (line.startsWith("!")) {
                stack = line.startsWith("!STACK");
            } else if (stack && !FRAME.matcher(line).matches()) {
                said.append(line).append('\n');
            }
        }
        return said.toString();
    }

    private void line(String line, String said) {
        if (line.startsWith("!SESSION") || line.startsWith("!ENTRY") || line.startsWith("!SUBENTRY")) {
            part = Part.HEAD;
            kept.add(line);
        } else if (line.startsWith("!MESSAGE")) {
            part = Part.MESSAGE;
            kept.add("!MESSAGE " + message(line.substring("!MESSAGE".length()).strip(), said));
        } else if (line.startsWith("!STACK")) {
            part = Part.STACK;
            first = true;
            kept.add(line);
        } else if (part == Part.STACK) {
            stack(line);
        } else if (line.isEmpty() || part == Part.HEAD && FACT.matcher(line).matches()) {
            kept.add(line);
        }
    }

    private static String message(String message, String said) {
        if (message.isEmpty() || said.contains(": " + message + "\n")) {
            return LEFT_OUT;
        }
        String words = QUOTED.matcher(message).replaceAll(Matcher.quoteReplacement(LEFT_OUT));
        words = NAMED.matcher(words).replaceAll(Matcher.quoteReplacement(LEFT_OUT));
        int colon = words.indexOf(": ");
        return colon < 0 ? words : words.substring(0, colon + 2) + LEFT_OUT;
    }

    /** The class of an exception is kept, what it says is not, however many lines that has. */
    private void stack(String line) {
        Matcher throwable = THROWABLE.matcher(line);
        if (FRAME.matcher(line).matches() || MORE.matcher(line).matches() || line.isEmpty()) {
            kept.add(line);
        } else if (line.equals("Root exception:")) {
            first = true;
            kept.add(line);
        } else if (throwable.matches() && (first || !throwable.group(1).isEmpty())) {
            first = false;
            boolean linkage = LINKAGE.matcher(line.substring(throwable.group(1).length())).matches();
            kept.add(linkage ? line : throwable.group(1) + throwable.group(2));
        } else {
            first = false;
        }
    }
}
