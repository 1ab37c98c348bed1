// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calx.cli.console.WorkingFolder;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.publish.FileResult;
import org.calx.publish.PathProblem;
import org.calx.publish.report.Json;

/** One JSON object with the files, the findings and their numbers. */
public final class JsonReport implements Report {

    /** Raised when a member is renamed or removed. */
    private static final int FORMAT_VERSION = 1;

    private final PrintStream out;
    private final WorkingFolder folder;
    private final String version;
    private final List<String> files = new ArrayList<>();
    private final List<Map<String, Object>> findings = new ArrayList<>();
    private final List<Map<String, Object>> confirmed = new ArrayList<>();
    private final List<Map<String, Object>> counts = new ArrayList<>();
    private final List<Map<String, Object>> problems = new ArrayList<>();

    /** Writes to a stream; {@code version} is the product's. */
    public JsonReport(PrintStream out, WorkingFolder folder, String version) {
        this.out = out;
        this.folder = folder;
        this.version = version;
    }

    @Override
    public void add(PathProblem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("path", folder.show(problem.path()));
        object.put("message", problem.message());
        problems.add(object);
    }

    @Override
    public void add(FileResult result) {
        files.add(folder.show(result.file()));
        result.findings().forEach(finding -> findings.add(object(finding)));
        result.confirmed().forEach(each -> {
            Map<String, Object> object = object(each.finding());
            object.put("reason", each.reason());
            confirmed.add(object);
        });
        result.counts().forEach(each -> counts.add(CounterTable.object(folder.show(result.file()), each)));
    }

    private Map<String, Object> object(Diagnostic found) {
        Diagnostic finding = found.atOrigin();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", folder.show(finding.file()));
        object.put("line", finding.line());
        object.put("column", finding.column());
        object.put("offset", finding.offset());
        object.put("length", finding.length());
        object.put("severity", finding.severity().label());
        object.put("code", finding.code());
        object.put("message", finding.message());
        object.put("suggestions", finding.suggestions());
        return object;
    }

    @Override
    public void finish(Tally tally) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("files", tally.files());
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            summary.put(severity.label(), tally.of(severity));
        }
        summary.put("confirmed", tally.confirmed());
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", FORMAT_VERSION);
        report.put("calx", version);
        report.put("files", files);
        report.put("findings", findings);
        report.put("confirmed", confirmed);
        if (!counts.isEmpty()) {
            report.put("counts", counts);
        }
        report.put("problems", problems);
        report.put("summary", summary);
        out.print(Json.write(report));
        out.flush();
    }
}
