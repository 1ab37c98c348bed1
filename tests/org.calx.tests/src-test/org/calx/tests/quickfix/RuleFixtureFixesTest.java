// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.quickfix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calx.ide.quickfix.QuickFix;
import org.calx.ide.quickfix.QuickFixes;
import org.calx.ide.quickfix.SafeFixes;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fix offered in the fixtures of the rules removes the finding, brings no other, and keeps every remark, except that it may make one. */
class RuleFixtureFixesTest {

    private static final Path RULES = Path.of("..", "..", "bundles", "org.calx.language", "src", "org", "calx", "language", "validation", "rules");
    private static final Pattern REMARK = Pattern.compile("//[^\n]*");
    /** A statement made a remark, as far as the remark that stood behind it. */
    private static final Pattern MADE = Pattern.compile("(?m)// confirm [^\n]*?\"\\s*(//|$)");
    /** What a fix may uncover: a dose may be odd as a weekly one, too. */
    private static final Map<String, Set<String>> UNCOVERED = Map.of("METHOTREXATE_DAILY", Set.of("DOSE_OUT_OF_RANGE"));
    private static final CalxLanguage LANGUAGE = CalxLanguage.standard();

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(".calx")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void mendTheFindingAndNothingElse(Path fixture) {
        ParsedFile file = LANGUAGE.parse(fixture);
        List<Diagnostic> findings = LANGUAGE.check(file);
        List<String> wrong = new ArrayList<>();
        for (Diagnostic finding : findings) {
            for (QuickFix fix : QuickFixes.of(file, finding)) {
                String fixed = written(fix.apply(file.text()), file.text(), fix);
                String name = "line " + finding.line() + ", " + finding.code() + ", " + fix.label();
                List<Diagnostic> rest = LANGUAGE.check(LANGUAGE.parse(fixture, fixed));
                if (count(rest, finding.code()) >= count(findings, finding.code())) {
                    wrong.add(name + ": the finding is still there");
                }
                // an empty case lacks what every case needs; it is asked for, but nothing is wrong yet
                rest.stream().filter(each -> !finding.code().equals("EMPTY_FILE") || each.severity() != Severity.INFO).map(Diagnostic::code).distinct().filter(code -> count(rest, code) > count(findings, code))
                        .filter(code -> !UNCOVERED.getOrDefault(finding.code(), Set.of()).contains(code))
                        .forEach(code -> wrong.add(name + ": brings " + code));
                if (!remarks(file.text()).equals(remarks(fixed))) {
                    wrong.add(name + ": changes a remark");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatNeedsNoPersonIsMendedAtOnce(Path fixture) {
        ParsedFile file = LANGUAGE.parse(fixture);
        List<Diagnostic> findings = LANGUAGE.check(file);
        SafeFixes.Mended mended = SafeFixes.mend(LANGUAGE, fixture, file.text());
        ParsedFile after = LANGUAGE.parse(fixture, mended.text());
        List<Diagnostic> rest = LANGUAGE.check(after);
        assertThat(rest).noneMatch(finding -> QuickFixes.safe(after, finding).isPresent());
        assertThat(findings.size() - rest.size()).as("findings mended").isGreaterThanOrEqualTo(mended.applied().size());
        assertThat(remarks(mended.text())).isEqualTo(remarks(file.text()));
        assertThat(SafeFixes.mend(LANGUAGE, fixture, mended.text()).applied()).isEmpty();
    }

    /** What the author would write into the gaps. */
    private static String written(String changed, String before, QuickFix fix) {
        String text = changed.replace("because \"\"", "because \"It was so.\"");
        return fix.gaps().isEmpty() || before.contains("…") ? text : text.replace("…", "It was so.");
    }

    private static long count(List<Diagnostic> findings, String code) {
        return findings.stream().filter(each -> each.code().equals(code)).count();
    }

    private static List<String> remarks(String text) {
        return REMARK.matcher(MADE.matcher(text).replaceAll("$1")).results().map(MatchResult::group).toList();
    }
}
