// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/** How much the rules weigh for one case file, by the severity files of its folder and those above; for each rule the nearest counts. */
public final class FolderSeverities {

    private final Map<IssueCode, Severity> wanted = new EnumMap<>(IssueCode.class);

    private FolderSeverities() {
    }

    /** Reads what holds for a file. */
    static FolderSeverities of(Path caseFile) {
        FolderSeverities severities = new FolderSeverities();
        files(caseFile).forEach(file -> SeverityFile.read(file).severities().forEach(severities.wanted::putIfAbsent));
        return severities;
    }

    /** {@return the severity files that hold for a case file, the nearest first} */
    public static List<Path> files(Path caseFile) {
        List<Path> files = new ArrayList<>();
        for (Path folder = caseFile.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(SeverityFile.NAME);
            if (Files.isRegularFile(file)) {
                files.add(file);
            }
        }
        return files;
    }

    /** Makes findings weigh less where that is wanted; before they are confirmed, for a lesser finding may be. */
    void lower(List<Issue> issues) {
        issues.forEach(issue -> weigh(issue, true));
    }

    /** Makes findings weigh more where that is wanted, and drops those nobody wants; after they are confirmed, for a reason still counts. */
    void raise(List<Issue> issues) {
        issues.forEach(issue -> weigh(issue, false));
        issues.removeIf(this::isOff);
    }

    /** {@return whether nobody wants a finding} */
    boolean isOff(Issue issue) {
        return severity(issue) == Severity.IGNORE;
    }

    private void weigh(Issue issue, boolean lower) {
        Severity severity = severity(issue);
        if (severity != null && severity != Severity.IGNORE && severity.compareTo(issue.getSeverity()) > 0 == lower
                && issue instanceof Issue.IssueImpl changeable) {
            changeable.setSeverity(severity);
        }
    }

    /** What a finding is to weigh; null when nothing is set. One that its check made lighter than usual is never made heavier. */
    private Severity severity(Issue issue) {
        IssueCode code = wanted.isEmpty() || issue.getCode() == null ? null : IssueCode.find(issue.getCode()).orElse(null);
        Severity set = code == null ? null : wanted.get(code);
        boolean lighter = set != null && issue.getSeverity().compareTo(code.severity()) > 0;
        return lighter && set.compareTo(issue.getSeverity()) < 0 ? issue.getSeverity() : set;
    }
}
