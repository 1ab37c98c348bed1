// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.parser.SyntaxMessages;

/** Applies all fixes of a file that need no person. */
public final class SafeFixes {

    /** One fix can uncover a finding that another mends; so many layers no case has. */
    private static final int MOST_ROUNDS = 20;

    /**
     * What was changed.
     *
     * @param line  the line of the finding, from 1, when it was mended
     * @param code  the code of the finding
     * @param label what was done
     */
    public record Applied(int line, String code, String label) {
    }

    /**
     * A text without the findings that could be mended.
     *
     * @param text    the text
     * @param applied what was done, in order; empty when there was nothing to do
     */
    public record Mended(String text, List<Applied> applied) {

        /** Copies the list. */
        public Mended {
            applied = List.copyOf(applied);
        }
    }

    private record Round(QuickFix fix, Applied applied) {
    }

    private SafeFixes() {
    }

    /**
     * Mends a text until nothing more can be mended without a person.
     *
     * @param language checks the text
     * @param file     the file it stands for
     * @param text     the text
     * @return the text mended
     */
    public static Mended mend(CalxLanguage language, Path file, String text) {
        List<Applied> applied = new ArrayList<>();
        String current = text;
        ParsedFile parsed = language.parse(file, current);
        List<Diagnostic> findings = language.check(parsed);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Round> fixes = fixes(parsed, findings);
            String mended = apply(fixes, current);
            ParsedFile next = language.parse(file, mended);
            List<Diagnostic> rest = language.check(next);
            if (fixes.isEmpty() || syntaxErrors(rest) > syntaxErrors(findings)) {
                break; // a change that is not understood afterwards was none
            }
            fixes.forEach(each -> applied.add(each.applied()));
            current = mended;
            parsed = next;
            findings = rest;
        }
        return new Mended(current, applied);
    }

    private static List<Round> fixes(ParsedFile file, List<Diagnostic> findings) {
        List<Round> all = findings.stream().flatMap(finding -> QuickFixes.safe(file, finding).stream()
                .map(fix -> new Round(fix, new Applied(finding.line(), finding.code(), fix.label())))).toList();
        List<QuickFix> kept = QuickFixes.apart(all.stream().map(Round::fix).toList());
        return all.stream().filter(each -> kept.stream().anyMatch(fix -> fix == each.fix())).toList();
    }

    private static String apply(List<Round> fixes, String text) {
        return new QuickFix("", true, fixes.stream().flatMap(each -> each.fix().edits().stream()).toList()).apply(text);
    }

    private static long syntaxErrors(List<Diagnostic> findings) {
        return findings.stream().filter(each -> each.code().equals(SyntaxMessages.SYNTAX)).count();
    }
}
