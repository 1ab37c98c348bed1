// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.List;

import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.language.validation.IssueCode;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.DatePolicy;
import org.calx.model.IdentifierPolicy;

/**
 * What the profile of a journal makes of findings about identifiers. What the author has confirmed with a reason is no finding any more
 * and passes.
 */
public final class PrivacyGate {

    private static final String IDENTIFIERS = "IDENTIFIER_";

    private PrivacyGate() {
    }

    /**
     * Weighs findings.
     *
     * @param findings what a check found and nobody confirmed
     * @param profile  the journal the manuscript is for
     * @return the same findings; where the journal refuses identifiers they are errors, and dates that it does not print are none
     */
    public static List<Diagnostic> weigh(List<Diagnostic> findings, JournalProfile profile) {
        boolean hidden = profile.dates() == DatePolicy.RELATIVE || profile.dates() == DatePolicy.YEAR;
        boolean refused = profile.identifiers() == IdentifierPolicy.REFUSED;
        return findings.stream().filter(each -> !hidden || !each.code().equals(IssueCode.IDENTIFIER_CALENDAR_DATES.name()))
                .map(each -> refused && leaves(each) ? refuse(each, profile) : each).toList();
    }

    /** What image files say beside their pictures is left out of every export. */
    private static boolean leaves(Diagnostic finding) {
        return finding.code().startsWith(IDENTIFIERS) && !finding.code().equals(IssueCode.IDENTIFIER_IN_IMAGE_FILE.name());
    }

    private static Diagnostic refuse(Diagnostic finding, JournalProfile profile) {
        return new Diagnostic(finding.file(), finding.line(), finding.column(), finding.offset(), finding.length(), Severity.ERROR, finding.code(),
                finding.message() + "; " + profile.name() + " takes no manuscript with it, unless the case says 'confirm " + finding.code()
                + " because \"...\"'", finding.suggestions(), finding.origin());
    }
}
