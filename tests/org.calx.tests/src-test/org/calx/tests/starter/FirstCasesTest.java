// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.calx.publish.starter.FirstCalcinosis;
import org.calx.publish.starter.FirstChoices;
import org.calx.publish.starter.FirstDate;
import org.calx.publish.starter.FirstFacts;
import org.calx.publish.starter.FirstLesion;
import org.calx.publish.starter.FirstLesion.Side;
import org.calx.publish.starter.FirstPatient;
import org.calx.publish.starter.FirstPatient.AgeUnit;
import org.calx.publish.starter.FirstPatient.Sex;
import org.calx.publish.starter.Starter;
import org.calx.terminology.Term;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is chosen for a new case, the real checker has nothing against its file. */
class FirstCasesTest {

    private static final LocalDate TODAY = LocalDate.now();

    @TempDir
    private static Path folder;

    private final Set<String> complaints = new TreeSet<>();

    private static Path file() {
        return folder.resolve("new-case.calx");
    }

    @BeforeAll
    static void writeReferences() throws IOException {
        Starter starter = Starter.of(file());
        Files.write(starter.references(), starter.referencesText());
    }

    private void check(FirstFacts facts) {
        if (FirstChoices.problem(facts).isPresent()) {
            return;
        }
        Starter starter = Starter.of(file(), facts);
        ParsedFile parsed = CalxLanguage.standard().parse(file(), starter.text());
        CalxLanguage.standard().check(parsed).stream().filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .forEach(finding -> complaints.add(finding.code() + ": " + finding.message() + " <- " + line(starter.text(), finding.line())));
        if (!CalxLanguage.standard().format(parsed).equals(parsed.text())) {
            complaints.add("not laid out: " + parsed.text());
        }
        if (starter.gaps().isEmpty()) {
            complaints.add("no gap: " + parsed.text());
        }
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    private static FirstFacts facts(Optional<Term> disease, Optional<Term> subset, FirstCalcinosis calcinosis) {
        return new FirstFacts(new FirstPatient(Sex.FEMALE, OptionalInt.of(62), AgeUnit.YEARS), FirstDate.parse("2024-11-02", TODAY), disease, subset, calcinosis);
    }

    private static FirstLesion lesion(String site) {
        Term term = FirstChoices.sites().stream().filter(each -> each.id().equals(site)).findFirst().orElseThrow();
        return new FirstLesion(FirstChoices.sides(term).getFirst(), term, Optional.empty(), OptionalInt.empty());
    }

    private static List<Optional<Term>> orNone(List<Term> terms) {
        List<Optional<Term>> all = new ArrayList<>(List.of(Optional.empty()));
        terms.forEach(term -> all.add(Optional.of(term)));
        return all;
    }

    @Test
    void everyDiseaseWithEverySubsetTypeExtentAndKind() {
        List<List<FirstLesion>> places = List.of(List.of(), List.of(lesion("thumb")), List.of(lesion("thumb"), lesion("knee")), List.of(lesion("chest")));
        int number = 0;
        for (Optional<Term> disease : orNone(FirstChoices.diseases())) {
            for (Optional<Term> subset : orNone(FirstChoices.subsets(disease))) {
                for (Optional<Term> type : orNone(FirstChoices.types(disease))) {
                    for (Optional<Term> extent : orNone(FirstChoices.extents())) {
                        for (Optional<Term> kind : orNone(FirstChoices.kinds(disease, type, extent))) {
                            List<FirstLesion> lesions = places.get(number++ % places.size());
                            check(facts(disease, subset, new FirstCalcinosis(type, extent, kind, "extravasated \"calcium\" gluconate", lesions)));
                        }
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void everySiteWithEverySideAndPart() {
        for (Term site : FirstChoices.sites()) {
            for (Side side : FirstChoices.sides(site)) {
                for (Optional<Term> part : orNone(FirstChoices.parts(site))) {
                    check(facts(Optional.empty(), Optional.empty(), new FirstCalcinosis(Optional.empty(), Optional.empty(), Optional.empty(), "",
                            List.of(new FirstLesion(side, site, part, OptionalInt.of(12))))));
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyPatientAndEveryFormOfADate() {
        for (Sex sex : Sex.values()) {
            for (AgeUnit unit : AgeUnit.values()) {
                for (int age : new int[] { -1, 0, 1, 2, 17, 36, 62, 89, 90, 120, 365 }) {
                    for (String date : List.of("", "2024-11-02", "2024-11", "2024", "about 2018", "before 2018-03", "after 2001", TODAY.toString())) {
                        if (age <= unit.most()) {
                            FirstPatient patient = new FirstPatient(sex, age < 0 ? OptionalInt.empty() : OptionalInt.of(age), unit);
                            check(new FirstFacts(patient, FirstDate.parse(date, TODAY), Optional.empty(), Optional.empty(), new FirstCalcinosis(Optional.empty(),
                                    Optional.empty(), Optional.empty(), "", List.of(lesion("hand")))));
                        }
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void anIatrogenicOneNeedsItsCause() {
        Optional<Term> iatrogenic = FirstChoices.types(Optional.empty()).stream().filter(term -> term.id().equals("iatrogenic")).findFirst();
        assertThat(FirstChoices.problem(facts(Optional.empty(), Optional.empty(),
                new FirstCalcinosis(iatrogenic, Optional.empty(), Optional.empty(), " ", List.of())))).hasValueSatisfying(problem -> assertThat(problem)
                        .contains("caused"));
    }

    @Test
    void aPairedSiteNeedsItsSide() {
        FirstLesion nowhere = new FirstLesion(Side.NONE, lesion("thumb").site(), Optional.empty(), OptionalInt.empty());
        assertThat(FirstChoices.problem(facts(Optional.empty(), Optional.empty(),
                new FirstCalcinosis(Optional.empty(), Optional.empty(), Optional.empty(), "", List.of(nowhere))))).hasValue("Which thumb? Choose a side.");
    }

    @Test
    void nothingKnownIsWhatTheCommandWrites() {
        Starter starter = Starter.of(file(), FirstFacts.NONE);
        assertThat(starter.text()).isEqualTo(Starter.of(file()).text());
        assertThat(starter.gaps()).extracting(gap -> starter.text().substring(gap.offset(), gap.offset() + gap.length()))
                .containsExactly("Calcinosis: a case report", "not reported", "not reported");
    }

    @Test
    void theTitleSaysWhatIsKnown() {
        Optional<Term> ssc = FirstChoices.diseases().stream().filter(term -> term.id().equals("systemic-sclerosis")).findFirst();
        Optional<Term> type = FirstChoices.types(ssc).stream().filter(term -> term.id().equals("dystrophic")).findFirst();
        Term thumb = lesion("thumb").site();
        FirstLesion lesion = new FirstLesion(Side.LEFT, thumb, FirstChoices.parts(thumb).stream().filter(part -> part.id().equals("distal-phalanx")).findFirst(),
                OptionalInt.empty());
        String text = Starter.of(file(), facts(ssc, Optional.empty(), new FirstCalcinosis(type, Optional.empty(), Optional.empty(), "", List.of(lesion)))).text();
        assertThat(text).contains("title \"Dystrophic calcinosis of the distal phalanx of the left thumb in systemic sclerosis: a case report\"",
                "keywords \"calcinosis\", \"systemic sclerosis\"", "lesion L1 at left thumb, distal phalanx {");
    }

    @Test
    void datesAreTakenAsTyped() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(Stream.of("2024/3/5", "About 2018", "2026-03-01", "before 2020.7").map(typed -> FirstDate.parse(typed, day).orElseThrow().words()))
                .containsExactly("2024-03-05", "about 2018", "2026-03-01", "before 2020-07");
        assertThat(Stream.of("2026-03-02", "2024-02-30", "2024-13", "last year", "5.3.2024", "0018", "").map(typed -> FirstDate.parse(typed, day)))
                .allMatch(Optional::isEmpty);
    }
}
