// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calx.language.Diagnostic;
import org.calx.model.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors speak the author's language and stay where they are. */
class SyntaxMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "disease systemic sclerosis { raynaud since } | expected a date such as 2018",
            "complication ulceration since 2024-13 | '2024-13' is not a date",
            "patient female aged years | expected an age such as '62 years' after 'aged', found 'years'",
            "title \"Open | the closing quotation mark is missing",
            "narrative discussion \"\"\" open | the three quotation marks that end this text are missing",
            "treatment not reported | expected a drug such as 'diltiazem 180 mg/day orally' after 'treatment', found 'not'; leave out what is not reported",
            "complication ulceration of L9 | no lesion is named 'L9'; this case names none",
            "calcinosis { lesion L1 at left hand } complication ulceration on day 2 of L1 | no event with days to count is named 'L1'; this case names none; if this is about a lesion",
            "treatmnt T1 diltiazem | 'treatmnt' starts no statement in the case; did you mean 'treatment'?",
            "lesion L1 at left hand | 'lesion' starts no statement in the case" })
    void sayWhatWasExpected(String statement, String message) {
        assertThat(Cases.unreadable(statement)).extracting(Diagnostic::message).anySatisfy(
                said -> assertThat(said).startsWith(message));
    }

    @ParameterizedTest
    @ValueSource(strings = { "disease systemic sclerosis { raynaud since }",
            "title \"Open", "patient female aged years", "treatment T1 diltiazem from", "lesion L1", "foo bar",
            "laboratory on 2020 { calcium }", "outcome pain from /10",
            "treatmnt T1 diltiazem {\n note \"a } b\"\n}", "calcinosis {\n lesion L1 at left hand {\n size 3 mm\n sise 4 mm\n}\n}",
            "patient female {\n foo bar\n concern \"pain\"\n}", "patient female {\n history preterm birth\n concern \"pain\"\n}",
            "calcinosis {\n lesion L1 at left hand {\n is sheet of skin\n}\n lesion L2 at right hand\n}",
            "imaging radiograph of left hand {\n shows L1 is stone\n figure \"a.png\"\n}", "patient female {\n concern \"pain\"" })
    void leaveTheNeighboursAlone(String broken) {
        Case subject = Cases.of("keywords \"one\"\n" + broken + "\nconsent written, on 2020");
        assertThat(subject.getKeywords()).containsExactly("one");
        assertThat(subject.getConsent()).as("statement after '%s'", broken).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "patient 7", "patient female aged years", "consent perhaps" })
    void areSaidOnce(String broken) {
        assertThat(Cases.unreadable(broken)).hasSize(1);
    }

    @Test
    void leaveNoEmptyValues() {
        Case subject = Cases.of("calcinosis { lesion L1 at left hand { size ");
        assertThat(subject.getCalcinoses().get(0).getLesions().get(0).getSizes())
                .allSatisfy(size -> assertThat(size.getDimensions()).doesNotContainNull());
    }

    @Test
    void keepTheRestOfABlock() {
        Case subject = Cases.of("patient female {\n foo bar\n concern \"pain\"\n}");
        assertThat(subject.getPatient().getConcerns()).containsExactly("pain");
    }

    @ParameterizedTest
    @ValueSource(strings = { "title 5", "patient", "disease {", "calcinosis { lesion }",
            "imaging of", "treatment", "{", "}", "\"", "narrative" })
    void neverShowTheParser(String broken) {
        List<Diagnostic> found = Cases.unreadable(broken);
        assertThat(found).isNotEmpty().allSatisfy(
                diagnostic -> assertThat(diagnostic.message()).doesNotContain("RULE_", "mismatched", "viable", "EOF", "input"));
    }
}
