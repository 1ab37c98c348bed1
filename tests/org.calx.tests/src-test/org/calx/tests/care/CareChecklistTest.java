// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.manuscript.care.CareAnswer;
import org.calx.manuscript.care.CareChecklist;
import org.calx.manuscript.care.CareItem;
import org.calx.manuscript.care.Coverage;
import org.calx.model.Case;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CareChecklistTest {

    private static final Path COMPLETE = Path.of("..", "..", "examples", "synthetic-limited-ssc", "case.calx");

    @Test
    void hasTheThirtySubItemsOfTheChecklistInItsOrder() {
        assertThat(Stream.of(CareItem.values()).map(CareItem::number)).containsExactly("1", "2", "3a", "3b", "3c", "3d", "4", "5a", "5b", "5c", "5d", "6",
                "7", "8a", "8b", "8c", "8d", "9a", "9b", "9c", "10a", "10b", "10c", "10d", "11a", "11b", "11c", "11d", "12", "13");
    }

    @Test
    void theCompleteExampleCoversEverything() throws IOException {
        assertThat(answers(Files.readString(COMPLETE))).allSatisfy(answer -> {
            assertThat(answer.coverage()).as("%s", answer.item()).isEqualTo(Coverage.COVERED);
            assertThat(answer.reason()).isNotBlank();
            assertThat(answer.remedy()).isEmpty();
        });
    }

    /** Takes statements out of the complete example; exactly the items that rest on them must change. */
    @TestFactory
    Stream<DynamicTest> whatIsTakenAwayIsMissedAndNothingElse() {
        Map<String, Removal> removals = Map.ofEntries(
                Map.entry("the perspective and the consent", new Removal("(?s)  narrative perspective \"\"\".*?\"\"\"\\R|  consent .*?\\R",
                        Map.of("12", Coverage.MISSING, "13", Coverage.MISSING))),
                Map.entry("the title", new Removal("  title .*\\R", Map.of("1", Coverage.MISSING))),
                Map.entry("the words 'case report'", new Removal(": a case report", Map.of("1", Coverage.THIN))),
                Map.entry("the keywords", new Removal("  keywords .*\\R", Map.of("2", Coverage.MISSING))),
                Map.entry("the abstract", new Removal("(?s)  narrative abstract instead \"\"\".*?\"\"\"\\R", Map.of())),
                Map.entry("the citations of the introduction", new Removal("\\[@valenzuela20(16|20)\\]\\.|\\[@bartoli2016\\]|\\[@gagnier2013\\]",
                        Map.of("4", Coverage.THIN))),
                Map.entry("age and year of birth", new Removal(", aged 58 years, born 1962", Map.of("5a", Coverage.THIN))),
                Map.entry("the concerns", new Removal("    concern .*\\R", Map.of("5b", Coverage.THIN))),
                Map.entry("the family history", new Removal("    family history .*\\R", Map.of("5c", Coverage.THIN))),
                Map.entry("earlier drugs", new Removal("    history (\"|append).*\\R", Map.of("5d", Coverage.MISSING))),
                Map.entry("the last visit", new Removal("  followed until .*\\R", Map.of("7", Coverage.THIN))),
                Map.entry("the difficulty", new Removal("difficulty", Map.of("8b", Coverage.MISSING))),
                Map.entry("a reason of a differential", new Removal(", because \"there was no history.*?\"", Map.of("8c", Coverage.THIN))),
                Map.entry("the prognosis", new Removal("unfavourable", Map.of("8d", Coverage.MISSING))),
                Map.entry("a dose", new Removal("diltiazem 240 mg/day", "diltiazem", Map.of("9b", Coverage.THIN))),
                Map.entry("a reason to stop", new Removal(", stopped for inefficacy", Map.of("9c", Coverage.THIN))),
                Map.entry("who assessed", new Removal(", assessed by patient", Map.of("10a", Coverage.THIN))),
                Map.entry("how adherence was judged", new Removal("Adherence was judged by refill of prescriptions.", Map.of("10c", Coverage.THIN))),
                Map.entry("adverse events", new Removal("    (adverse event .*|no adverse events)\\R", Map.of("10c", Coverage.COVERED, "10d", Coverage.MISSING))),
                Map.entry("strengths", new Removal("The strengths of this report are", Map.of("11a", Coverage.THIN))),
                Map.entry("the conclusion", new Removal("(?s)  narrative conclusion \"\"\".*?\"\"\"\\R", Map.of("11d", Coverage.MISSING))));
        return removals.entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
            String whole = Files.readString(COMPLETE);
            String less = whole.replaceAll(each.getValue().pattern(), each.getValue().replacement());
            assertThat(less).isNotEqualTo(whole);
            Map<String, Coverage> changed = answers(less).stream().filter(answer -> answer.coverage() != Coverage.COVERED)
                    .collect(Collectors.toMap(answer -> answer.item().number(), CareAnswer::coverage));
            Map<String, Coverage> expected = each.getValue().changes().entrySet().stream().filter(entry -> entry.getValue() != Coverage.COVERED)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            assertThat(changed).isEqualTo(expected);
        }));
    }

    @Test
    void anEmptyCaseMissesEverythingThatAppliesToIt() {
        List<CareAnswer> answers = answers("case Empty { title \"T\" }");
        assertThat(answers).filteredOn(answer -> answer.coverage() == Coverage.COVERED).isEmpty();
        assertThat(answers).filteredOn(answer -> answer.coverage() == Coverage.MISSING).allSatisfy(answer -> assertThat(answer.remedy()).isNotBlank());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.place()).as("%s", answer.item()).isNotNull());
        assertThat(numbers(answers, Coverage.NOT_APPLICABLE)).containsExactly("9b", "9c", "10c", "10d");
    }

    @Test
    void whatIsOmittedForAReasonDoesNotApply() {
        List<CareAnswer> answers = answers("""
                case Omitting {
                  omitted patient perspective and prognosis because "the patient had died"
                  omitted treatment because "none was wanted"
                  omitted consent, because "waived by the committee"
                }
                """);
        assertThat(numbers(answers, Coverage.NOT_APPLICABLE)).containsExactly("8d", "9a", "9b", "9c", "10c", "10d", "12", "13");
        assertThat(answer(answers, CareItem.PERSPECTIVE).reason()).isEqualTo("the patient had died");
        assertThat(answer(answers, CareItem.ADMINISTRATION).reason()).isEqualTo("none was wanted");
    }

    @Test
    void onlyWhoRetellsAPublicationMayLeaveOutWhatItDoesNotReport() {
        String silent = "unreported consent and patient perspective";
        assertThat(numbers(answers("case Own { " + silent + " }"), Coverage.NOT_APPLICABLE)).doesNotContain("12", "13");
        assertThat(numbers(answers("case Retold { source [@any2016] " + silent + " }"), Coverage.NOT_APPLICABLE)).contains("12", "13");
    }

    @Test
    void aTextThatSaysWhatItIsAboutCountsWhateverItsWords() {
        List<CareAnswer> answers = answers("""
                case Marked {
                  narrative diagnosis on diagnostic challenges and prognosis \"""
                    The film was lost, and what became of her nobody could foretell.
                  \"""
                  treatment T1 colchicine 1 mg/day
                  narrative outcome on adherence \"""
                    She brought the empty packs.
                  \"""
                }
                """);
        assertThat(numbers(answers, Coverage.COVERED)).contains("8b", "8d", "10c");
    }

    @Test
    void everyAnswerOnEveryExampleHasAPlaceAndEitherEvidenceOrARemedy() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(Path.of("..", "..", "examples"), Path.of("fixtures", "literature"))) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(file -> file.toString().endsWith(".calx")).forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(30);
        for (Path file : files) {
            assertThat(answers(Files.readString(file))).as("%s", file).hasSize(30).allSatisfy(answer -> {
                assertThat(answer.place()).isNotNull();
                assertThat(answer.reason().isBlank()).isEqualTo(answer.coverage() == Coverage.MISSING);
                assertThat(answer.remedy().isBlank()).isEqualTo(answer.coverage() == Coverage.COVERED || answer.coverage() == Coverage.NOT_APPLICABLE);
            });
        }
    }

    private static List<String> numbers(List<CareAnswer> answers, Coverage coverage) {
        return answers.stream().filter(answer -> answer.coverage() == coverage).map(answer -> answer.item().number()).toList();
    }

    private static CareAnswer answer(List<CareAnswer> answers, CareItem item) {
        return answers.stream().collect(Collectors.toMap(CareAnswer::item, Function.identity())).get(item);
    }

    private static List<CareAnswer> answers(String text) {
        ParsedFile parsed = CalxLanguage.standard().parse(COMPLETE, text);
        assertThat(CalxLanguage.hasSyntaxErrors(parsed)).as("%s", parsed.model().get().eResource().getErrors()).isFalse();
        return CareChecklist.of((Case) parsed.model().orElseThrow().getDeclarations().get(0));
    }

    /** What is taken out of a case, and what of the checklist then changes. */
    private record Removal(String pattern, String replacement, Map<String, Coverage> changes) {

        Removal(String pattern, Map<String, Coverage> changes) {
            this(pattern, "", changes);
        }
    }
}
