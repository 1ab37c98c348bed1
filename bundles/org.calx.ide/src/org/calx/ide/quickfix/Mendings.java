// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.List;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;

/**
 * The ways to mend a finding.
 *
 * @param finding the finding
 * @param fixes   the ways, best first, with one for all findings of its rule where there are several; may be empty
 */
public record Mendings(Diagnostic finding, List<QuickFix> fixes) {

    /** Copies the list. */
    public Mendings {
        fixes = List.copyOf(fixes);
    }

    /**
     * Finds the ways to mend some findings.
     *
     * @param file     the file as it was checked
     * @param findings the findings to mend
     * @param all      all findings of the file
     * @return their ways, in the order of the findings
     */
    public static List<Mendings> of(ParsedFile file, List<Diagnostic> findings, List<Diagnostic> all) {
        return findings.stream().map(finding -> {
            List<QuickFix> fixes = new ArrayList<>(QuickFixes.of(file, finding));
            QuickFixes.all(file, all, finding.code()).ifPresent(fixes::add);
            return new Mendings(finding, fixes);
        }).toList();
    }
}
