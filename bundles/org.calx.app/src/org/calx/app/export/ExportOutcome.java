// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.manuscript.journal.JournalReport;
import org.calx.publish.CaseExport;
import org.calx.publish.ExportResult;

/**
 * What became of a case that was exported, in words.
 *
 * @param file       the case file
 * @param title      the case, and what became of it
 * @param kind       how it went
 * @param detail     more about it; may be empty
 * @param manuscript what is in place; empty when nothing is
 * @param findings   what is in the way, or what the author may want to know
 */
public record ExportOutcome(Path file, String title, Kind kind, String detail, Optional<Path> manuscript, List<Diagnostic> findings) {

    /** How it went. */
    public enum Kind {
        /** The manuscript is new or renewed. */
        WRITTEN,
        /** The manuscript was like this already. */
        UNCHANGED,
        /** Errors are in the way. */
        ERRORS,
        /** What may identify the patient is in the way. */
        PRIVACY,
        /** The file cannot be written. */
        REFUSED,
        /** There is no case in the file, or it cannot be read. */
        UNREADABLE;

        /** {@return whether a manuscript is in place} */
        public boolean isInPlace() {
            return this == WRITTEN || this == UNCHANGED;
        }

        /** {@return whether a draft would be exported in spite of it} */
        public boolean allowsDraft() {
            return this == ERRORS || this == PRIVACY;
        }
    }

    /** {@return what became of it in as few words as a status line has room for} */
    public String brief() {
        return manuscript.map(file -> file.getFileName() + (kind == Kind.WRITTEN ? " is written" : " has not changed since the last export")).orElse(title);
    }

    /** {@return what became of each case of a file} */
    public static List<ExportOutcome> of(ExportResult result) {
        if (result.cases().isEmpty()) {
            return List.of(new ExportOutcome(result.file(), name(result.file(), "") + ": not exported", Kind.UNREADABLE,
                    result.findings().stream().findFirst().map(Diagnostic::message).orElse("There is no case in this file."), Optional.empty(), errors(result)));
        }
        return result.cases().stream().map(each -> of(result, each, result.cases().size() > 1)).toList();
    }

    private static ExportOutcome of(ExportResult result, CaseExport each, boolean several) {
        String name = name(result.file(), several ? each.name() : "");
        return switch (each) {
        case CaseExport.Exported exported -> new ExportOutcome(result.file(),
                name + (exported.changed() ? ": " + exported.manuscript().getFileName() + " is written"
                        : ": " + exported.manuscript().getFileName() + " has not changed since the last export"),
                exported.changed() ? Kind.WRITTEN : Kind.UNCHANGED, exported.journal().map(JournalReport::summary).orElse(notable(result).isEmpty() ? "No errors and no warnings." : ""),
                Optional.of(exported.manuscript()), notable(result));
        case CaseExport.HasErrors errors -> {
            List<Diagnostic> found = errors(result);
            boolean privacy = found.stream().filter(finding -> !finding.code().startsWith("JOURNAL_")).allMatch(ExportOutcome::identifies);
            yield new ExportOutcome(result.file(), name + (privacy ? ": not exported, because it may identify the patient" : ": not exported, because "
                    + (errors.errors() == 1 ? "an error is" : errors.errors() + " errors are") + " in the way"), privacy ? Kind.PRIVACY : Kind.ERRORS,
                    privacy ? "The journal takes no manuscript with what may identify a patient. Take it out, or confirm in the case why it stands."
                            : "A draft can be exported: every page is then marked, and the findings are comments.", Optional.empty(), found);
        }
        case CaseExport.NotWritten refused -> new ExportOutcome(result.file(), name + ": " + refused.manuscript().getFileName() + " is not written",
                Kind.REFUSED, ExportPlan.sentence(refused.message()), Optional.empty(), List.of());
        };
    }

    /** A file called case.calx is known by its folder. */
    static String name(Path file, String caseName) {
        String own = file.getFileName().toString();
        Path folder = file.toAbsolutePath().getParent();
        String shown = own.equals("case.calx") && folder != null && folder.getFileName() != null ? folder.getFileName() + "/" + own : own;
        return caseName.isEmpty() ? shown : shown + ", case " + caseName;
    }

    private static List<Diagnostic> errors(ExportResult result) {
        return result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    private static List<Diagnostic> notable(ExportResult result) {
        return result.findings().stream().filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0).toList();
    }

    private static boolean identifies(Diagnostic finding) {
        return finding.code().startsWith("IDENTIFIER_");
    }
}
