// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calx.terminology.CodeSystem;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong code is worse than none: what the sources print is checked one by one where it was mistaken before. */
class PublishedFactsTest {

    private final Terminology terminology = Terminology.standard();

    @ParameterizedTest
    @CsvSource({
            "SITE, thumb, UBERON, UBERON:0001463",
            "SITE_PART, middle phalanx, UBERON, UBERON:0003864",
            "SITE_PART, DIP, UBERON, UBERON:0009768",
            "DRUG, rituximab, ATC, L01FA01",
            "DRUG, tofacitinib, ATC, L04AF01",
            "DRUG, baricitinib, ATC, L04AF02",
            "DRUG, sodium thiosulphate, ATC, V03AB06",
            "TEST, calcium, LOINC, 17861-6",
            "TEST, anticentromere, LOINC, 16137-2",
            "FEATURE, sclerodactyly, HPO, HP:0011838",
            "FEATURE, calcinosis, ICD10, L94.2" })
    void codesAreThoseOfTheSource(Vocabulary vocabulary, String name, CodeSystem system, String code) {
        assertThat(terminology.find(vocabulary, name)).flatMap(term -> term.code(system)).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({ "TEST, Scl-70, LOINC", "TEST, IGRA, LOINC", "DRUG, verapamil, ATC" })
    void codesThatWereNotCheckedAreLeftEmpty(Vocabulary vocabulary, String name, CodeSystem system) {
        assertThat(terminology.find(vocabulary, name)).hasValueSatisfying(term -> assertThat(term.code(system)).isEmpty());
    }

    /** A SNOMED CT code ships only when it is known to be in the Global Patient Set; none is (see NOTICE). */
    @Test
    void noSnomedCodeIsShipped() {
        assertThat(Stream.of(Vocabulary.values()).flatMap(vocabulary -> terminology.terms(vocabulary).stream()))
                .isNotEmpty().allSatisfy(term -> assertThat(term.code(CodeSystem.SNOMED)).isEmpty());
    }

    @Test
    void theAcrEularScoreCanReachNineteenWithoutTheSufficientItem() {
        Map<String, Integer> best = Stream.of(Vocabulary.FEATURE, Vocabulary.ANTIBODY)
                .flatMap(vocabulary -> terminology.terms(vocabulary).stream())
                .filter(term -> term.attribute("weight").isPresent() && !term.flag("sufficient"))
                .collect(Collectors.toMap(term -> term.attribute("acrEularGroup").orElse("antibody"),
                        term -> Integer.valueOf(term.attribute("weight").orElseThrow()), Integer::max));

        assertThat(best.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(19);
        assertThat(terminology.find(Vocabulary.FEATURE, "calcinosis").orElseThrow().attribute("weight")).isEmpty();
        assertThat(terminology.find(Vocabulary.ANTIBODY, "anti-PM/Scl").orElseThrow().attribute("weight")).isEmpty();
    }

    @Test
    void thumbHasNoMiddlePhalanx() {
        List<String> notInThumb = terminology.terms(Vocabulary.SITE_PART).stream()
                .filter(term -> "no".equals(term.attribute("thumb").orElse(""))).map(Term::id).toList();

        assertThat(notInThumb).containsExactlyInAnyOrder("middle-phalanx", "pip-joint", "dip-joint");
    }

    @Test
    void mousseIsClinicalAndVisibleOnly() {
        Term mousse = terminology.find(Vocabulary.MORPHOLOGY, "mousse").orElseThrow();

        assertThat(mousse.flag("clinical")).isTrue();
        assertThat(mousse.flag("radiographic")).isFalse();
        assertThat(mousse.attribute("visibility")).hasValue("visible-palpable");
    }

    @Test
    void digitsAreNumberedFromTheThumb() {
        List<String> fingers = terminology.terms(Vocabulary.SITE).stream()
                .filter(term -> term.attribute("digit").isPresent() && "hand".equals(term.attribute("parent").orElse("")))
                .sorted(Comparator.comparing(term -> term.attribute("digit").orElseThrow())).map(Term::label).toList();

        assertThat(fingers).containsExactly("thumb", "index finger", "middle finger", "ring finger", "little finger");
    }
}
