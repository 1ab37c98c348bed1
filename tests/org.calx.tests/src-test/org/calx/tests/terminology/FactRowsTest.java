// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calx.terminology.CodeSystem;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables the vocabularies were made from is still there, under each of its names and with its codes. */
class FactRowsTest {

    private static final Path FACTS = Path.of("fixtures", "terminology", "facts.tsv");

    private final Terminology terminology = Terminology.standard();

    record Fact(String part, Vocabulary vocabulary, List<String> names, List<String> codes) {

        static Fact of(String line) {
            String[] cells = line.split("\t", -1);
            return new Fact(cells[0], Vocabulary.valueOf(cells[1]), List.of(cells[2].split("; ")),
                    cells.length < 4 ? List.of() : List.of(cells[3].split("; ")));
        }
    }

    static List<Fact> facts() throws IOException {
        return Files.readAllLines(FACTS).stream().filter(line -> !line.startsWith("#")).map(Fact::of).toList();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isATermUnderEachOfItsNames(Fact fact) {
        assertThat(fact.names().stream().map(name -> terminology.find(fact.vocabulary(), name).map(Term::id).orElse("lost: " + name))
                .distinct()).hasSize(1).noneMatch(id -> id.startsWith("lost"));
    }

    /** The first code of a system is the term's own; by each it is found. */
    @ParameterizedTest
    @MethodSource("facts")
    void hasTheCodesOfItsRowAndNoOthers(Fact fact) {
        Term term = terminology.find(fact.vocabulary(), fact.names().get(0)).orElseThrow();

        assertThat(term.allCodes()).containsExactlyInAnyOrderElementsOf(fact.codes().stream().map(FactRowsTest::code).toList());
        assertThat(term.codes().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())).isSubsetOf(fact.codes());
        fact.codes().forEach(code -> assertThat(terminology.find(fact.vocabulary(), code(code))).hasValue(term));
    }

    /** What the table does not name was added from cases, and says so; it must not bring a code of its own. */
    @Test
    void noCodeIsShippedThatNoRowNames() throws IOException {
        List<String> known = facts().stream().flatMap(fact -> fact.codes().stream()).toList();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            for (Term term : terminology.terms(vocabulary)) {
                assertThat(term.codes().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())).as(term.id())
                        .isSubsetOf(known);
            }
        }
    }

    private static String code(String systemAndCode) {
        int space = systemAndCode.indexOf(' ');
        assertThat(Stream.of(CodeSystem.values()).map(Enum::name).collect(Collectors.toSet())).contains(systemAndCode.substring(0, space));
        return systemAndCode.substring(space + 1);
    }
}
