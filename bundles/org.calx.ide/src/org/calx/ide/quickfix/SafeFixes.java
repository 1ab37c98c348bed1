// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.parser.SyntaxMessages;
import org.calx.language.validation.IssueCode;

/** Applies all fixes of a file that need no person, and those a person wants for the rules named. */
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
     * A finding of a rule named that can be mended in several ways.
     *
     * @param line   its line, from 1
     * @param code   its code
     * @param labels the ways, best first
     */
    public record Open(int line, String code, List<String> labels) {

        /** Copies the list. */
        public Open {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A text without the findings that could be mended.
     *
     * @param text    the text
     * @param applied what was done, in order; empty when there was nothing to do
     * @param open    what a person has to choose for the rules named
     */
    public record Mended(String text, List<Applied> applied, List<Open> open) {

        /** Copies the lists. */
        public Mended {
            applied = List.copyOf(applied);
            open = List.copyOf(open);
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
        return mend(language, file, text, Set.of());
    }

    /**
     * Mends a text until nothing more can be mended without a person, and the findings of some rules where there is one way to.
     *
     * @param language checks the text
     * @param file     the file it stands for
     * @param text     the text
     * @param named    the rules for whose findings a person wants the one mending there is, although it is a decision
     * @return the text mended
     */
    public static Mended mend(CalxLanguage language, Path file, String text, Set<IssueCode> named) {
        List<Applied> applied = new ArrayList<>();
        String current = text;
        ParsedFile parsed = language.parse(file, current);
        List<Diagnostic> findings = language.check(parsed);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Round> fixes = fixes(parsed, findings, named);
            String mended = apply(fixes, current);
            ParsedFile next = language.parse(file, mended);
            List<Diagnostic> rest = language.check(next);
            boolean chosen = fixes.stream().anyMatch(each -> !each.fix().safe());
            if (fixes.isEmpty() || syntaxErrors(rest) > syntaxErrors(findings) || chosen && count(rest, named) >= count(findings, named)) {
                break; // a change that is not understood afterwards was none
            }
            fixes.forEach(each -> applied.add(each.applied()));
            current = mended;
            parsed = next;
            findings = rest;
        }
        return new Mended(current, applied, open(parsed, findings, named));
    }

    /** What to do next: what is safe, then remarks, for which all else has to be in order, then what was wanted. */
    private static List<Round> fixes(ParsedFile file, List<Diagnostic> findings, Set<IssueCode> named) {
        List<Round> safe = apart(findings, finding -> QuickFixes.safe(file, finding).filter(fix -> !fix.isRemark()));
        List<Round> some = safe.isEmpty() ? apart(findings, finding -> QuickFixes.safe(file, finding)) : safe;
        return some.isEmpty() ? apart(findings, finding -> only(file, finding, named)) : some;
    }

    private static Optional<QuickFix> only(ParsedFile file, Diagnostic finding, Set<IssueCode> named) {
        List<QuickFix> mendings = isNamed(finding, named) ? QuickFixes.mendings(file, finding) : List.of();
        return mendings.size() == 1 ? Optional.of(mendings.get(0)) : Optional.empty();
    }

    private static List<Open> open(ParsedFile file, List<Diagnostic> findings, Set<IssueCode> named) {
        return findings.stream().filter(finding -> isNamed(finding, named))
                .map(finding -> new Open(finding.line(), finding.code(), QuickFixes.mendings(file, finding).stream().map(QuickFix::label).toList()))
                .filter(each -> each.labels().size() > 1).toList();
    }

    private static boolean isNamed(Diagnostic finding, Set<IssueCode> named) {
        return IssueCode.find(finding.code()).filter(named::contains).isPresent();
    }

    private static long count(List<Diagnostic> findings, Set<IssueCode> named) {
        return findings.stream().filter(finding -> isNamed(finding, named)).count();
    }

    private static List<Round> apart(List<Diagnostic> findings, Function<Diagnostic, Optional<QuickFix>> choice) {
        List<Round> all = findings.stream().flatMap(finding -> choice.apply(finding).stream()
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
