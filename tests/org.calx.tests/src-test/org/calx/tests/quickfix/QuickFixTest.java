// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.quickfix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calx.ide.quickfix.QuickFix;
import org.calx.ide.quickfix.QuickFixes;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.validation.IssueCode;
import org.calx.language.validation.RulePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fix, word for word: what is offered, whether a person has to choose it, and what the text is afterwards. */
class QuickFixTest {

    private static final CalxLanguage LANGUAGE = CalxLanguage.standard();

    @TempDir
    Path folder;

    static Stream<Mending> mendings() throws IOException {
        return Mending.read(Path.of("fixtures", "quickfix", "mendings.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("mendings")
    void mendsWordForWord(Mending mending) throws IOException {
        Files.writeString(folder.resolve("case.bib"), "@article{bartoli2016, title={A}, author={B, C}, year={2016}}\n");
        Files.createDirectories(folder.resolve("figures"));
        Files.write(folder.resolve("figures/Thumb.png"), new byte[0]);
        ParsedFile file = LANGUAGE.parse(folder.resolve("thumb-of-a-cook.calx"), mending.before().replace("{folder}", folder.toString()));
        List<Diagnostic> findings = LANGUAGE.check(file).stream().filter(each -> each.code().equals(mending.code())).toList();
        assertThat(findings).as("findings of %s in %s", mending.code(), mending.before()).isNotEmpty();
        Diagnostic finding = findings.get(findings.size() - 1);
        Optional<QuickFix> fix = QuickFixes.of(file, finding).stream().filter(each -> each.label().equals(mending.label())).findFirst();
        assertThat(fix).as("'%s' among %s", mending.label(), QuickFixes.of(file, finding)).isPresent();
        assertThat(fix.get().apply(file.text())).isEqualTo(mending.after());
        assertThat(fix.get().safe()).as("applied without a person").isEqualTo(mending.safe());
        assertThat(QuickFixes.maybe(finding.code(), finding.severity())).isTrue();
    }

    @Test
    void everyRuleWithFixesIsAmongThem() throws IOException {
        assertThat(mendings().map(Mending::code).collect(Collectors.toSet()))
                .containsAll(QuickFixes.rules().stream().map(IssueCode::name).toList());
        assertThat(QuickFixes.rules()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void theManualSaysWhichRulesHaveFixes() throws IOException {
        Set<String> safe = mendings().filter(Mending::safe).map(Mending::code).collect(Collectors.toSet());
        for (IssueCode code : IssueCode.values()) {
            String fix = RulePages.find(code.name()).orElseThrow().fix();
            assertThat(!fix.isEmpty()).as("fixes of %s", code).isEqualTo(QuickFixes.rules().contains(code));
            assertThat(fix.contains("calx check --fix")).as("safe fixes of %s", code).isEqualTo(safe.contains(code.name()));
        }
    }

    @Test
    void mendsAllFindingsOfARuleAtOnce() {
        ParsedFile file = LANGUAGE.parse(folder.resolve("two.calx"), """
                case Two {
                  synthetic "Two slips, and one that may be anything."
                  treatment diltiazam 240 mg/day orally
                  treatment colchicin_ 0.5 mg/day orally
                  treatment minocyclin 50 mg/day orally // a slip, too
                  treatment minocyklin 50 mg/day orally
                }
                """);
        List<Diagnostic> findings = LANGUAGE.check(file);
        QuickFix all = QuickFixes.all(file, findings, "UNKNOWN_TERM").orElseThrow();
        long safe = findings.stream().filter(finding -> QuickFixes.safe(file, finding).isPresent()).count();
        assertThat(all.label()).isEqualTo("Mend all " + safe + " findings of UNKNOWN_TERM in this file");
        assertThat(all.apply(file.text())).contains("treatment diltiazem 240", "treatment minocycline 50 mg/day orally // a slip, too");
        assertThat(LANGUAGE.check(LANGUAGE.parse(file.path(), all.apply(file.text()))).stream().filter(each -> each.code().equals("UNKNOWN_TERM")))
                .hasSize((int) (findings.stream().filter(each -> each.code().equals("UNKNOWN_TERM")).count() - safe));
    }

    @Test
    void linesEndAsTheFileDoes() {
        ParsedFile file = LANGUAGE.parse(folder.resolve("crlf.calx"), "case Ends {\r\n  title \"Ends\"\r\n}\r\n");
        Diagnostic consent = LANGUAGE.check(file).stream().filter(each -> each.code().equals("CONSENT_NOT_STATED")).findFirst().orElseThrow();
        assertThat(QuickFixes.of(file, consent).get(0).apply(file.text()))
                .isEqualTo("case Ends {\r\n  title \"Ends\"\r\n  consent written\r\n}\r\n");
    }
}
