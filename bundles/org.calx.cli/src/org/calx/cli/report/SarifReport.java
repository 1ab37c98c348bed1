// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calx.cli.console.WorkingFolder;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.language.SourceText;
import org.calx.publish.FileResult;
import org.calx.publish.PathProblem;
import org.calx.publish.report.Json;

/** The Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code hosts and editors read. */
public final class SarifReport implements Report {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final PrintStream out;
    private final WorkingFolder folder;
    private final String version;
    private final SarifRules rules = new SarifRules();
    private final List<Object> artifacts = new ArrayList<>();
    private final List<Object> results = new ArrayList<>();
    private final List<Object> notifications = new ArrayList<>();
    private boolean failed;

    /** Writes to a stream; {@code version} is the product's. */
    public SarifReport(PrintStream out, WorkingFolder folder, String version) {
        this.out = out;
        this.folder = folder;
        this.version = version;
    }

    @Override
    public void add(PathProblem problem) {
        Map<String, Object> notification = new LinkedHashMap<>();
        notification.put("level", "error");
        notification.put("message", message(folder.show(problem.path()) + ": " + problem.message()));
        notifications.add(notification);
    }

    @Override
    public void add(FileResult result) {
        failed |= result.failure().isPresent();
        Map<String, Object> artifact = Map.of("location", SarifPlace.file(folder.show(result.file())));
        artifacts.add(artifact);
        Map<Path, String> texts = new HashMap<>();
        result.findings().forEach(finding -> results.add(result(finding, texts, List.of())));
        // a result that is suppressed is still a result, so that reviewers see what was confirmed and why
        result.confirmed().forEach(each -> results.add(result(each.finding(), texts,
                List.of(Map.of("kind", "inSource", "status", "accepted", "justification", each.reason())))));
    }

    private Map<String, Object> result(Diagnostic found, Map<Path, String> texts, List<Object> suppressions) {
        Diagnostic finding = found.atOrigin();
        String text = texts.computeIfAbsent(finding.file(), file -> SourceText.read(file).text());
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", SarifPlace.file(folder.show(finding.file())));
        physical.put("region", SarifPlace.region(finding, text));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", rules.index(finding));
        result.put("level", level(finding.severity()));
        result.put("message", message(finding.message()));
        result.put("locations", List.of(Map.of("physicalLocation", physical)));
        result.put("suppressions", suppressions);
        return result;
    }

    @Override
    public void finish(Tally tally) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Calx");
        driver.put("version", version);
        driver.put("rules", rules.descriptors());
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", !failed && notifications.isEmpty());
        invocation.put("toolConfigurationNotifications", notifications);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("invocations", List.of(invocation));
        run.put("artifacts", artifacts);
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        out.print(Json.write(log));
        out.flush();
    }

    static Map<String, Object> message(String text) {
        return Map.of("text", text);
    }

    static String level(Severity severity) {
        return switch (severity) {
        case ERROR -> "error";
        case WARNING -> "warning";
        case INFO -> "note";
        };
    }
}
