// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.publish.FileResult;

/** Counts files and findings. */
public final class Tally {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int files;
    private int confirmed;

    /** Counts a file and its findings. */
    public void add(FileResult result) {
        files++;
        confirmed += result.confirmed().size();
        for (Diagnostic finding : result.findings()) {
            counts.merge(finding.severity(), 1, Integer::sum);
        }
    }

    /** The number of files. */
    public int files() {
        return files;
    }

    /** The number of findings an author has confirmed. */
    public int confirmed() {
        return confirmed;
    }

    /** The number of findings of a severity. */
    public int of(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** The number of findings of at least a severity. */
    public int atLeast(Severity least) {
        return counts.entrySet().stream().filter(entry -> entry.getKey().compareTo(least) >= 0)
                .mapToInt(Map.Entry::getValue).sum();
    }

    /** In words, such as "3 files, 1 error, 2 warnings". */
    public String words() {
        List<String> words = new ArrayList<>();
        words.add(count(files, "file"));
        words.add(count(of(Severity.ERROR), "error"));
        words.add(count(of(Severity.WARNING), "warning"));
        if (of(Severity.INFO) > 0) {
            words.add(count(of(Severity.INFO), "remark"));
        }
        if (confirmed > 0) {
            words.add(confirmed + " confirmed");
        }
        return String.join(", ", words);
    }

    /** A number of things, such as "1 file" or "no files". */
    public static String count(int number, String thing) {
        return (number == 0 ? "no" : Integer.toString(number)) + " " + thing + (number == 1 ? "" : "s");
    }
}
