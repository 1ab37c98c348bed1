// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.junit.jupiter.api.Test;

/**
 * What an author reads after a typical slip, and where. Each line of {@code fixtures/language/slips.txt} is a statement in
 * the second line of a case, and behind bars the places and messages; a dash where the slip is none.
 */
class SlipsTest {

    private static final List<String> PARSER_WORDS = List.of("RULE_", "mismatched", "viable", "EOF", "token", "input", "missing");

    @Test
    void areSaidInTheAuthorsWords() throws IOException {
        List<String> expected = Files.readAllLines(Cases.root().resolve("tests/org.calx.tests/fixtures/language/slips.txt"));
        String said = expected.stream().map(line -> said(line.split(" \\| ")[0])).collect(Collectors.joining("\n"));
        assertThat(said).isEqualTo(String.join("\n", expected));
        assertThat(expected).hasSizeGreaterThan(60).allSatisfy(line -> assertThat(line).doesNotContain(PARSER_WORDS));
    }

    private static String said(String statement) {
        List<Diagnostic> found = CalxLanguage.standard().check(Cases.parse(statement + "\nconsent written")).stream()
                .filter(each -> Set.of("SYNTAX", "UNRESOLVED_REFERENCE", "UNKNOWN_TERM").contains(each.code())).toList();
        assertThat(Cases.of(statement + "\nconsent written").getConsent()).as("the statement after '%s'", statement).isNotNull();
        return statement + (found.isEmpty() ? " | -"
                : found.stream().map(each -> " | " + each.line() + ":" + each.column() + " " + each.message()).collect(Collectors.joining()));
    }
}
