// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.util.List;
import java.util.stream.Collectors;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.publish.CaseExport;
import org.calx.publish.file.WriteResult;

/** Says in words what became of an export. */
final class ExportReport {

    private static final int MOST = 6;

    private ExportReport() {
    }

    static String exported(CaseExport.Exported written, WriteResult ledger) {
        String text = written.changed() ? "Written: " + written.manuscript()
                : "Nothing has changed since the last export: " + written.manuscript();
        return ledger instanceof WriteResult.Refused refused ? text + "\n\n" + refused.file() + ": " + refused.message() : text;
    }

    static String errors(CaseExport.HasErrors errors, List<Diagnostic> findings) {
        return (errors.errors() == 1 ? "An error is" : errors.errors() + " errors are")
                + " in the way of a final manuscript of " + errors.name() + ":\n\n"
                + findings(findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList())
                + "\n\nA draft can be exported; every page is then marked as a draft.";
    }

    static String findings(List<Diagnostic> findings) {
        String lines = findings.stream().limit(MOST).map(finding -> "Line " + finding.line() + ": " + finding.message())
                .collect(Collectors.joining("\n"));
        return findings.size() > MOST ? lines + "\n… and " + (findings.size() - MOST) + " more" : lines;
    }
}
