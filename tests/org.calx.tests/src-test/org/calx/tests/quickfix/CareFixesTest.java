// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.quickfix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calx.ide.quickfix.CareFixes;
import org.calx.ide.quickfix.QuickFix;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.calx.manuscript.care.CareAnswer;
import org.calx.manuscript.care.CareChecklist;
import org.calx.manuscript.care.CareItem;
import org.calx.manuscript.care.Coverage;
import org.calx.model.Case;
import org.calx.tests.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be inserted for the items of the checklist: it brings the item forward, breaks nothing, and does not pretend. */
class CareFixesTest {

    private static final CalxLanguage LANGUAGE = CalxLanguage.standard();
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path FOLDER = EXAMPLES.resolve("synthetic-limited-ssc");

    private static final String BARE = "case Bare {\n}\n";
    private static final String THIN = """
            case Thin {
              title "Painful thumb calcinosis"
              keywords "calcinosis"
              presented 2024-05-06

              patient female, aged 62 years {
                history hypothyroidism since 2010
              }

              differential gouty tophus, excluded

              treatment T1 diltiazem orally, for calcinosis, until 2025-06 {
                response none of lesion size, on 2025-06
              }
              treatment T2 colchicine 0.5 mg/day orally, for calcinosis, from 2025-06 {
                no adverse events
              }

              outcome pain from 7/10 on 2024-05 to 1/10 on 2025-10

              narrative discussion \"\"\"
                It is rare.
              \"\"\"

              declaration funding "None."

              consent not reported
            }
            """;
    /** What an author would write into the gaps. */
    private static final Map<CareItem, List<String>> WORDS = Map.of(CareItem.TITLE, List.of("Calcinosis"), CareItem.DIAGNOSTIC_REASONING, List.of("gouty tophus", "no crystals were seen"),
            CareItem.INTERVENTION_TYPES, List.of("diltiazem"), CareItem.OUTCOMES, List.of("pain", "improved"), CareItem.INTERVENTION_CHANGES, List.of("inefficacy"));

    private record Read(ParsedFile file, Case subject) {

        static Read of(String text) {
            ParsedFile file = LANGUAGE.parse(FOLDER.resolve("case.calx"), text);
            return new Read(file, (Case) file.model().orElseThrow().getDeclarations().getFirst());
        }

        Map<CareItem, CareAnswer> answers() {
            Map<CareItem, CareAnswer> answers = new HashMap<>();
            CareChecklist.of(subject).forEach(answer -> answers.put(answer.item(), answer));
            return answers;
        }

        Map<String, Integer> errors() {
            Map<String, Integer> errors = new HashMap<>();
            LANGUAGE.check(file).stream().filter(finding -> finding.severity() == Severity.ERROR).map(Diagnostic::code).forEach(code -> errors.merge(code, 1, Integer::sum));
            return errors;
        }
    }

    @Test
    void whatIsInsertedIntoAnEmptyCase() throws IOException {
        Golden.compare("quickfix/skeletons-bare", listed(BARE));
    }

    @Test
    void whatIsInsertedWhereSomethingIsThin() throws IOException {
        Golden.compare("quickfix/skeletons-thin", listed(THIN));
    }

    /** For each item the fixes, and the lines each adds. */
    private static String listed(String text) {
        Read read = Read.of(text);
        StringBuilder list = new StringBuilder();
        for (CareItem item : CareItem.values()) {
            CareAnswer answer = read.answers().get(item);
            list.append("== ").append(item.number()).append(' ').append(item.topic()).append(", ").append(answer.coverage().label()).append('\n');
            for (QuickFix fix : needed(answer) ? CareFixes.of(read.subject(), text, item.number()) : List.<QuickFix>of()) {
                list.append(fix.label()).append('\n');
                fix.edits().forEach(edit -> list.append(edit.text().strip().replace("\n  ", "\n").indent(4)));
            }
        }
        return list.toString().replace(LocalDate.now().toString(), "TODAY");
    }

    private static boolean needed(CareAnswer answer) {
        return answer.coverage() == Coverage.MISSING || answer.coverage() == Coverage.THIN;
    }

    static Stream<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<String> texts = new ArrayList<>(List.of(BARE, THIN, BARE.replace("\n", "\r\n"), "case One { title \"A hand\" }\n"));
            for (Path file : files.filter(each -> each.toString().endsWith(".calx")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void bringsTheItemForwardAndBreaksNothing(String text) {
        Read before = Read.of(text);
        Map<CareItem, CareAnswer> answers = before.answers();
        List<String> wrong = new ArrayList<>();
        for (CareItem item : CareItem.values()) {
            if (needed(answers.get(item))) {
                for (QuickFix fix : CareFixes.of(before.subject(), text, item.number())) {
                    look(before, answers.get(item), fix).forEach(each -> wrong.add(item.number() + ", " + fix.label() + ": " + each));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> look(Read before, CareAnswer answer, QuickFix fix) {
        List<String> wrong = new ArrayList<>();
        String changed = fix.apply(before.file().text());
        Read after = Read.of(changed);
        Map<String, Integer> errors = before.errors();
        after.errors().forEach((code, number) -> {
            if (number > errors.getOrDefault(code, 0)) {
                wrong.add("brings " + code + " into\n" + changed);
            }
        });
        Coverage now = after.answers().get(answer.item()).coverage();
        if (rank(now) < rank(answer.coverage()) || answer.coverage() == Coverage.MISSING && now == Coverage.MISSING) {
            wrong.add("was " + answer.coverage() + ", is " + now);
        }
        if (!fix.gaps().isEmpty() && fix.gaps().stream().allMatch(gap -> changed.startsWith("…", gap.offset())) && rank(now) > rank(Coverage.THIN)) {
            wrong.add("is " + now + " although nothing is written yet");
        }
        Coverage written = Read.of(fill(changed, fix, answer.item())).answers().get(answer.item()).coverage();
        if (rank(written) <= rank(answer.coverage()) && !isOneOfSeveral(answer.item())) {
            wrong.add("was " + answer.coverage() + ", is " + written + " when it is written");
        }
        fix.gaps().forEach(gap -> {
            if (gap.length() > 0 && !List.of("…", "not reported", "radiograph", LocalDate.now().toString())
                    .contains(changed.substring(gap.offset(), gap.offset() + gap.length()))) {
                wrong.add("has a gap at " + gap);
            }
        });
        return wrong;
    }

    /** Of these items one statement is only a part. */
    private static boolean isOneOfSeveral(CareItem item) {
        return switch (item) {
        case ABSTRACT_PATIENT, ABSTRACT_COURSE, DEMOGRAPHICS, HISTORY, TIMELINE, ADMINISTRATION, INTERVENTION_CHANGES, OUTCOMES, DIAGNOSTIC_REASONING, ADVERSE_EVENTS, LITERATURE,
                INTRODUCTION, TITLE, KEYWORDS, CLINICAL_FINDINGS, ABSTRACT_INTRODUCTION, ABSTRACT_CONCLUSION -> true;
        default -> false;
        };
    }

    private static String fill(String changed, QuickFix fix, CareItem item) {
        StringBuilder text = new StringBuilder(changed);
        List<String> words = WORDS.getOrDefault(item, List.of());
        for (int i = fix.gaps().size() - 1; i >= 0; i--) {
            QuickFix.Gap gap = fix.gaps().get(i);
            if (changed.startsWith("…", gap.offset())) {
                text.replace(gap.offset(), gap.offset() + gap.length(), i < words.size() ? words.get(i) : "It suggests a rare cause, because of its limits and strengths.");
            }
        }
        return text.toString();
    }

    private static int rank(Coverage coverage) {
        return switch (coverage) {
        case MISSING -> 0;
        case THIN -> 1;
        case COVERED, NOT_APPLICABLE -> 2;
        };
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsALaidOutFileLaidOut(String text) {
        Read read = Read.of(text);
        if (!LANGUAGE.format(read.file()).equals(text)) {
            return; // the author lays it out otherwise
        }
        for (CareItem item : CareItem.values()) {
            if (needed(read.answers().get(item))) {
                for (QuickFix fix : CareFixes.of(read.subject(), text, item.number())) {
                    String changed = fix.apply(text);
                    assertThat(LANGUAGE.format(LANGUAGE.parse(FOLDER.resolve("case.calx"), changed))).as(fix.label()).isEqualTo(changed);
                }
            }
        }
    }
}
