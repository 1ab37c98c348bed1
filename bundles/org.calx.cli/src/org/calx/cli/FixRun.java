// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.calx.cli.console.Console;
import org.calx.cli.report.Tally;
import org.calx.cli.report.TextReport;
import org.calx.cli.report.UnifiedDiff;
import org.calx.ide.quickfix.SafeFixes;
import org.calx.ide.quickfix.SafeFixes.Applied;
import org.calx.ide.quickfix.SafeFixes.Mended;
import org.calx.ide.quickfix.SafeFixes.Open;
import org.calx.language.validation.IssueCode;
import org.calx.publish.MendResult;
import org.calx.publish.Publisher;

/** What {@code calx check --fix} does to files, and what it says about that. */
final class FixRun {

    private final boolean write;
    private final Console console;
    private final Set<IssueCode> named;
    private final Map<Path, Mended> mended = new ConcurrentHashMap<>();
    private int files;
    private int changes;
    private boolean unreadable;

    FixRun(boolean write, Set<IssueCode> named, Console console) {
        this.write = write;
        this.named = named;
        this.console = console;
    }

    /** Mends a file; called for several files at once. */
    MendResult mend(Publisher publisher, Path file) {
        return publisher.mend(file, (language, read) -> {
            Mended result = SafeFixes.mend(language, file, read.text(), named);
            mended.put(file, result);
            return result.text();
        }, write);
    }

    /** Says what was done to a file, and what has to be chosen in it. */
    void tell(MendResult result) {
        String name = console.folder().show(result.file());
        if (result.changed()) {
            files++;
            changes += mended.get(result.file()).applied().size();
            for (Applied each : mended.get(result.file()).applied()) {
                console.err().println(name + ":" + each.line() + ": " + (write ? "mended " : "to be mended: ") + each.code() + ": " + each.label());
            }
        }
        for (Open each : mended.containsKey(result.file()) ? mended.get(result.file()).open() : List.<Open>of()) {
            console.err().println(name + ":" + each.line() + ": " + each.code() + " offers " + each.labels().size() + " mendings; choose in the Studio: "
                    + String.join("; ", each.labels()));
        }
    }

    /** Shows the difference a file would get, or why it cannot be read. */
    void show(MendResult result) {
        console.out().print(UnifiedDiff.between(console.folder().show(result.file()).replace('\\', '/'), result.before(), result.after()));
        if (result.before().isEmpty() && !result.findings().isEmpty()) {
            unreadable = true;
            result.findings().forEach(finding -> console.err().println(TextReport.line(finding, console.folder())));
        }
    }

    /** In words, such as "2 findings mended in 1 file"; "nothing to mend" when there was none. */
    String words() {
        return changes == 0 ? "nothing to mend"
                : Tally.count(changes, "finding") + (write ? " mended in " : " to be mended in ") + Tally.count(files, "file");
    }

    /** Whether there is something a person has to look at: what would change, and what cannot be read. */
    boolean findsAny() {
        return files > 0 || unreadable;
    }
}
