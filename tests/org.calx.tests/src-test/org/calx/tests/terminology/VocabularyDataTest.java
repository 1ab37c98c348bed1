// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calx.terminology.CodeSystem;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.drug.Drug;
import org.calx.terminology.laboratory.LabTest;
import org.calx.terminology.outcome.Scale;
import org.calx.terminology.unit.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyDataTest {

    private static final Map<CodeSystem, Pattern> FORMATS = Map.of(
            CodeSystem.UBERON, Pattern.compile("UBERON:\\d{7}"),
            CodeSystem.SNOMED, Pattern.compile("\\d{6,18}"),
            CodeSystem.ATC, Pattern.compile("[A-Z]\\d\\d[A-Z][A-Z]\\d\\d"),
            CodeSystem.LOINC, Pattern.compile("\\d{1,7}-\\d"),
            CodeSystem.HPO, Pattern.compile("HP:\\d{7}"),
            CodeSystem.ICD10, Pattern.compile("[A-Z]\\d\\d(\\.\\d)?"));

    private final Terminology terminology = Terminology.standard();

    @ParameterizedTest
    @EnumSource
    void everyNameLeadsToItsOwnTerm(Vocabulary vocabulary) {
        assertThat(terminology.terms(vocabulary)).isNotEmpty().allSatisfy(term -> {
            List<String> names = new ArrayList<>(term.synonyms());
            names.add(term.id());
            names.add(term.label());
            assertThat(names).allSatisfy(name -> assertThat(terminology.find(vocabulary, name)).hasValue(term));
        });
    }

    @ParameterizedTest
    @EnumSource
    void idsLabelsAndProvenanceAreWellFormed(Vocabulary vocabulary) {
        Pattern id = vocabulary == Vocabulary.UNIT ? Pattern.compile("\\S+") : Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(terminology.terms(vocabulary)).allSatisfy(term -> {
            assertThat(term.id()).matches(id);
            assertThat(term.label()).doesNotContain("  ", "|");
            assertThat(term.provenance()).matches("(T|D|K|ATC|LOINC|uncertain)\\b.*");
        });
    }

    @ParameterizedTest
    @EnumSource
    void codesHaveTheFormOfTheirSystem(Vocabulary vocabulary) {
        for (Term term : terminology.terms(vocabulary)) {
            term.codes().forEach((system, code) -> assertThat(code).as(term.id()).matches(FORMATS.get(system)));
            for (String name : List.of("atcAlternative", "formerAtc")) {
                term.attribute(name).ifPresent(code -> assertThat(code).as(term.id()).matches(FORMATS.get(CodeSystem.ATC)));
            }
        }
    }

    @Test
    void loincCodesHaveTheRightCheckDigit() {
        List<String> codes = new ArrayList<>();
        for (Vocabulary vocabulary : List.of(Vocabulary.TEST, Vocabulary.ANTIBODY)) {
            for (Term term : terminology.terms(vocabulary)) {
                term.code(CodeSystem.LOINC).ifPresent(codes::add);
                term.attributes().forEach((name, value) -> {
                    if (name.startsWith("loinc")) {
                        codes.add(value);
                    }
                });
            }
        }
        assertThat(codes).hasSizeGreaterThan(30)
                .allSatisfy(code -> assertThat(checkDigit(code.substring(0, code.indexOf('-')))).as(code).isEqualTo(code.charAt(code.length() - 1) - '0'));
    }

    @Test
    void noCodeIsGivenToTwoTermsOfAVocabulary() {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            Set<String> seen = new HashSet<>();
            for (Term term : terminology.terms(vocabulary)) {
                term.codes().values().forEach(code -> assertThat(seen.add(code)).as("%s %s", term.id(), code).isTrue());
            }
        }
    }

    @Test
    void referencesBetweenTermsLeadSomewhere() {
        assertReferences(Vocabulary.SITE, "parent", ids(Vocabulary.SITE));
        assertReferences(Vocabulary.SITE_PART, "of", ids(Vocabulary.SITE));
        assertReferences(Vocabulary.DISEASE, "mechanism", ids(Vocabulary.PATHOGENIC_TYPE));
        assertReferences(Vocabulary.DISEASE_SUBSET, "of", ids(Vocabulary.DISEASE));
        assertReferences(Vocabulary.MORPHOLOGY, "visibility", ids(Vocabulary.VISIBILITY));
        assertReferences(Vocabulary.DRUG, "routes", ids(Vocabulary.ROUTE));
        assertReferences(Vocabulary.TERM_KIND, "vocabulary",
                Stream.of(Vocabulary.values()).map(vocabulary -> vocabulary.fileName().replace(".tsv", "")).collect(Collectors.toSet()));
        assertThat(terminology.terms(Vocabulary.CODE_SYSTEM)).map(term -> CodeSystem.ofColumn(term.id()).map(CodeSystem::title))
                .containsExactlyElementsOf(terminology.terms(Vocabulary.CODE_SYSTEM).stream().map(term -> Optional.of(term.label())).toList());
        assertThat(terminology.terms(Vocabulary.CODE_SYSTEM)).hasSameSizeAs(CodeSystem.values())
                .allSatisfy(term -> assertThat(term.attribute("example").orElseThrow()).matches(term.attribute("pattern").orElseThrow()));
        Set<String> drugsAndGroups = new HashSet<>(ids(Vocabulary.DRUG));
        terminology.terms(Vocabulary.DRUG).forEach(term -> drugsAndGroups.add(Drug.of(term).group()));
        assertReferences(Vocabulary.DRUG, "interactions", drugsAndGroups);
    }

    @Test
    void unitsRangesDosesAndScalesCanBeRead() {
        Units units = Units.standard();
        assertThat(terminology.terms(Vocabulary.UNIT)).allSatisfy(term -> {
            assertThat(units.parse(term.id())).map(unit -> unit.ucum()).hasValue(term.id());
            assertThat(units.parse(term.label())).map(unit -> unit.ucum()).hasValue(term.id());
        });
        assertThat(terminology.terms(Vocabulary.TEST)).allSatisfy(term -> {
            LabTest test = LabTest.of(term);
            assertThat(test.units()).hasSameSizeAs(term.values("units")).allMatch(test::accepts);
        });
        assertThat(terminology.terms(Vocabulary.DRUG)).allSatisfy(term -> {
            assertThat(Drug.of(term).doses()).hasSameSizeAs(term.values("dose")).allSatisfy(
                    dose -> assertThat(dose.route()).isIn(withEmpty(ids(Vocabulary.ROUTE))));
        });
        assertThat(terminology.terms(Vocabulary.MEASURE)).flatMap(Scale::of).hasSizeGreaterThan(20)
                .allSatisfy(scale -> assertThat(scale.unit().isEmpty() || units.parse(scale.unit()).isPresent()).isTrue());
    }

    private void assertReferences(Vocabulary vocabulary, String attribute, Set<String> targets) {
        List<String> references = terminology.terms(vocabulary).stream().flatMap(term -> term.values(attribute).stream()).toList();
        assertThat(references).as("%s.%s", vocabulary, attribute).isNotEmpty().isSubsetOf(targets);
    }

    private Set<String> ids(Vocabulary vocabulary) {
        return terminology.terms(vocabulary).stream().map(Term::id).collect(Collectors.toSet());
    }

    private static Set<String> withEmpty(Set<String> texts) {
        Set<String> all = new HashSet<>(texts);
        all.add("");
        return all;
    }

    /** Modulus 10 of Luhn, as LOINC uses it. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }
}
