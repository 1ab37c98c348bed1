// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.validation.IdentifierRules;
import org.calx.language.validation.IssueCode;
import org.calx.language.validation.RuleTopic;
import org.calx.terminology.identifier.IdentifierKind;
import org.junit.jupiter.api.Test;

/** Every rule has one topic, every identifier its class. */
class RuleTopicTest {

    @Test
    void everyRuleHasATopicAndRulesOfATopicStandTogether() {
        List<RuleTopic> topics = Arrays.stream(IssueCode.values()).map(rule -> RuleTopic.of(rule.name())).toList();
        assertThat(topics).containsAll(List.of(RuleTopic.values()));
        long changes = Stream.iterate(1, i -> i < topics.size(), i -> i + 1).filter(i -> topics.get(i) != topics.get(i - 1)).count();
        assertThat(changes).isEqualTo(RuleTopic.values().length - 1L);
        assertThat(RuleTopic.of("FIGURE_NOT_DRAWN")).isEqualTo(RuleTopic.FIGURES);
        assertThat(RuleTopic.of("DATES_IN_CIRCLE")).isEqualTo(RuleTopic.TIME);
        assertThat(RuleTopic.of("INTERNAL_ERROR")).isEqualTo(RuleTopic.TEXT);
        assertThat(Arrays.stream(IssueCode.values()).filter(rule -> rule.name().startsWith("IDENTIFIER_")))
                .allMatch(rule -> RuleTopic.of(rule.name()) == RuleTopic.IDENTIFIERS);
        assertThat(Arrays.stream(IssueCode.values()).filter(IssueCode::isAskedByJournal)).allMatch(rule -> RuleTopic.of(rule.name()) == RuleTopic.JOURNAL);
    }

    @Test
    void everyMessageAboutAnIdentifierTellsItsClass() {
        for (IdentifierKind kind : IdentifierKind.values()) {
            if (kind != IdentifierKind.PRIVATE) {
                assertThat(IdentifierRules.hipaaClass(IdentifierRules.code(kind).name(), IdentifierRules.message(kind))).hasValue(kind.hipaaClass());
            }
        }
        assertThat(IdentifierRules.hipaaClass("IDENTIFIER_PRIVATE", IdentifierRules.message(IdentifierKind.PRIVATE))).isEmpty();
        assertThat(Stream.iterate(1, i -> i <= IdentifierRules.CLASSES, i -> i + 1).map(IdentifierRules::className)).doesNotContain("").doesNotHaveDuplicates();
        assertThat(IdentifierRules.className(2)).isEqualTo("a place smaller than a state, or an institution");
    }

    @Test
    void theFactsOfACaseTellTheirClassToo() {
        CalxLanguage language = CalxLanguage.standard();
        List<Diagnostic> found = language.check(language.parse(Path.of("any.calx"), """
                case One {
                  title "A hand: a case report"
                  patient female, aged 93 years
                  presented 2024-05-03
                }
                """)).stream().filter(finding -> RuleTopic.of(finding.code()) == RuleTopic.IDENTIFIERS).toList();
        assertThat(found).extracting(Diagnostic::code).containsExactlyInAnyOrder("IDENTIFIER_AGE", "IDENTIFIER_CALENDAR_DATES");
        assertThat(found).allSatisfy(finding -> assertThat(IdentifierRules.hipaaClass(finding.code(), finding.message())).hasValue(3));
    }
}
