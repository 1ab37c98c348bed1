// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calx.language.Severity;
import org.calx.language.validation.IdentifierRules;
import org.calx.language.validation.RuleTopic;
import org.calx.publish.RuleManual;
import org.calx.terminology.identifier.IdentifierKind;
import org.calx.ui.findings.FindingDetails;
import org.calx.ui.findings.FindingFilter;
import org.calx.ui.findings.FindingGroup;
import org.calx.ui.findings.FindingTally;
import org.calx.ui.findings.Found;
import org.calx.ui.findings.Grouping;
import org.junit.jupiter.api.Test;

/** The list of findings: in which group each stands, in which order, what is left out, and what is said about it. */
class FindingsViewModelTest {

    private static final Found DATE = new Found(1, "/Cases/a/case.calx", 9, Severity.ERROR, "END_BEFORE_START", "it ends before it starts", "");
    private static final Found EARLY = new Found(2, "/Cases/b/case.calx", 3, Severity.INFO, "CALCINOSIS_EARLY", "it is early", "");
    private static final Found BEFORE = new Found(3, "/Cases/a/case.calx", 4, Severity.WARNING, "CALCINOSIS_BEFORE_DISEASE", "calcinosis came first", "");
    private static final Found NAME = identifier(4, IdentifierKind.NAME);
    private static final Found PHONE = identifier(5, IdentifierKind.PHONE);
    private static final Found PRIVATE = identifier(6, IdentifierKind.PRIVATE);
    private static final Found SETTLED = new Found(7, "/Cases/a/case.calx", 2, Severity.WARNING, "DRUG_INTERACTION", "they interact", "it was watched");
    private static final List<Found> ALL = List.of(PRIVATE, SETTLED, EARLY, PHONE, BEFORE, NAME, DATE);

    private static Found identifier(long id, IdentifierKind kind) {
        return new Found(id, "/Cases/a/case.calx", (int) id, Severity.WARNING, IdentifierRules.code(kind).name(), IdentifierRules.message(kind), "");
    }

    @Test
    void groupsByTopicWithTheGravestFirst() {
        List<FindingGroup> groups = FindingGroup.of(ALL, FindingFilter.OPEN, Grouping.TOPIC);
        assertThat(groups).extracting(FindingGroup::label).containsExactly("Dates and ages", "Identifiers");
        assertThat(groups.get(0).found()).containsExactly(DATE, BEFORE, EARLY);
        assertThat(groups.get(0).worst()).isEqualTo(Severity.ERROR);
        assertThat(groups.get(0).words()).isEqualTo("1 error, 1 warning, 1 remark");
    }

    @Test
    void tellsIdentifiersApartByTheirClass() {
        FindingGroup identifiers = FindingGroup.of(ALL, FindingFilter.OPEN, Grouping.TOPIC).getLast();
        assertThat(identifiers.groups()).extracting(FindingGroup::label).containsExactly("Class 1: a name or initials", "Class 4: a telephone number",
                "Of no class: private words, and what image files say");
        assertThat(identifiers.all()).containsExactly(NAME, PHONE, PRIVATE);
        String said = FindingDetails.of(identifiers).text();
        assertThat(said).startsWith("Identifiers: 3 warnings").contains(" 1  a name or initials: 1", "18  a code or characteristic that only one person has: none",
                "no proof that nobody can be found");
        assertThat(FindingDetails.of(NAME).text()).contains("Class: 1 of the HIPAA Safe Harbor rule: a name or initials");
    }

    @Test
    void groupsBySeverityByFileOrNotAtAll() {
        FindingFilter all = FindingFilter.OPEN.withConfirmed(true);
        assertThat(FindingGroup.of(ALL, all, Grouping.SEVERITY)).extracting(FindingGroup::label).containsExactly("Errors", "Warnings", "Remarks", "Confirmed");
        assertThat(FindingGroup.of(ALL, all, Grouping.FILE)).extracting(FindingGroup::label).containsExactly("a/case.calx", "b/case.calx");
        assertThat(FindingGroup.of(ALL, all, Grouping.NONE)).singleElement().satisfies(group -> assertThat(group.found()).hasSize(7).startsWith(DATE).endsWith(SETTLED));
        assertThat(FindingGroup.of(List.of(), all, Grouping.NONE)).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        assertThat(listed(FindingFilter.OPEN)).doesNotContain(SETTLED);
        assertThat(listed(FindingFilter.OPEN.withConfirmed(true))).contains(SETTLED);
        assertThat(listed(FindingFilter.OPEN.with(Set.of(Severity.ERROR)))).containsExactly(DATE);
        assertThat(listed(FindingFilter.OPEN.in(Optional.of("/Cases/b/case.calx")))).containsExactly(EARLY);
        assertThat(listed(FindingFilter.OPEN.about(Optional.of(RuleTopic.IDENTIFIERS)))).containsExactly(NAME, PHONE, PRIVATE);
    }

    private static List<Found> listed(FindingFilter filter) {
        return FindingGroup.of(ALL, filter, Grouping.NONE).stream().flatMap(FindingGroup::all).toList();
    }

    @Test
    void countsInWords() {
        assertThat(FindingTally.words(ALL)).isEqualTo("1 error, 4 warnings, 1 remark, 1 confirmed");
        assertThat(FindingTally.words(List.of())).isEqualTo("no findings");
        assertThat(DATE.words()).isEqualTo("a/case.calx:9: error END_BEFORE_START it ends before it starts");
        assertThat(SETTLED.words()).endsWith("case.calx:2: confirmed DRUG_INTERACTION they interact (confirmed: it was watched)");
    }

    @Test
    void explainsARuleInTheWordsOfTheManual() {
        String explained = RuleManual.find("END_BEFORE_START").orElseThrow().text().replaceAll("\\s+", " ");
        List<FindingDetails.Paragraph> said = FindingDetails.of(DATE).paragraphs();
        assertThat(said.getFirst().words()).isEqualTo("It ends before it starts");
        assertThat(said.stream().skip(2).map(part -> (part.label() + " " + part.words()).replaceAll("\\s+", " ").replaceFirst("so ", "so: ")))
                .isNotEmpty().allSatisfy(part -> assertThat(explained).contains(part));
        assertThat(said).extracting(FindingDetails.Paragraph::label).contains("Reason", "To mend", "Source", "Not so", "But so");
        assertThat(FindingDetails.of(SETTLED).text()).contains("Confirmed: it was watched");
        assertThat(FindingDetails.of(new Found(8, "/a.calx", 1, Severity.ERROR, "NO_SUCH_RULE", "odd", "")).text()).isEqualTo("Odd\n");
    }
}
