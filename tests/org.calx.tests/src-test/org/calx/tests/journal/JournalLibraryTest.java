// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.journal.ShippedJournals;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.DatePolicy;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalException;
import org.calx.publish.journal.JournalLibrary;
import org.calx.publish.journal.JournalOffer;
import org.calx.publish.report.JournalFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal is found by its name, the nearest first. */
class JournalLibraryTest {

    @TempDir
    private Path folder;

    private JournalLibrary library() {
        return new JournalLibrary(CalxLanguage.standard());
    }

    @Test
    void everyShippedJournalIsSoundAndNamedLikeItsFile() {
        List<ChosenJournal> shipped = library().shipped();
        assertThat(shipped).extracting(each -> each.profile().id()).containsExactlyElementsOf(ShippedJournals.ids()).hasSize(10);
        assertThat(shipped).allSatisfy(each -> assertThat(
                CalxLanguage.standard().check(CalxLanguage.standard().parse(folder.resolve("shipped.calx"), each.text())))
                .extracting(Diagnostic::code).isSubsetOf("JOURNAL_ABSTRACT_UNLIMITED"));
    }

    @Test
    void withoutAJournalTheOrderIsThatOfTheShippedCare() throws JournalException {
        JournalProfile care = library().find("CARE", folder.resolve("case.calx")).profile();
        assertThat(care.sections()).filteredOn(section -> !section.heading().equals("Key message")).isEqualTo(JournalProfile.CARE.sections().stream()
                .filter(section -> !section.heading().equals("Key message")).toList());
        assertThat(care.abstractPlan()).isEqualTo(JournalProfile.CARE.abstractPlan());
        assertThat(care.dates()).isEqualTo(JournalProfile.CARE.dates());
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> library().find("bmj-case-report", folder.resolve("case.calx"))).isInstanceOf(JournalException.class)
                .hasMessageContaining("did you mean 'bmj-case-reports'?").hasMessageContaining("strictest");
    }

    @Test
    void whatAJournalDoesNotSayIsAsInItsBase() throws IOException, JournalException {
        Files.writeString(folder.resolve("ours.calx"), """
                journal "Ours" {
                  based on "BMJ Case Reports"
                  uncertain
                  abstract at most 100 words
                  learning points unlimited
                  title with "case report"
                }
                """);
        JournalProfile bmj = library().find("bmj", folder.resolve("case.calx")).profile();
        JournalProfile ours = library().find("ours", folder.resolve("case.calx")).profile();
        assertThat(ours.sections()).isEqualTo(bmj.sections());
        assertThat(ours.dates()).isEqualTo(DatePolicy.RELATIVE);
        assertThat(ours.limit(LimitSubject.ABSTRACT, LimitUnit.WORDS).orElseThrow().max()).hasValue(100);
        assertThat(ours.limit(LimitSubject.ABSTRACT, LimitUnit.WORDS).orElseThrow().evidence().isBinding()).isFalse();
        assertThat(ours.limit(LimitSubject.BODY, LimitUnit.WORDS)).isEqualTo(bmj.limit(LimitSubject.BODY, LimitUnit.WORDS));
        assertThat(ours.limit(LimitSubject.LEARNING_POINTS, LimitUnit.ITEMS)).isEmpty();
        assertThat(ours.wordings()).noneMatch(rule -> rule.unwanted().contains("case report"));
    }

    @Test
    void theNearestDeclarationWins() throws IOException, JournalException {
        Path inner = Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("above.calx"), "journal \"Cureus\" {\n  uncertain\n  body at most 7 words\n}\n");
        Path own = Files.writeString(inner.resolve("case.calx"), "case A {\n}\n");
        assertThat(library().find("cureus", own).profile().limit(LimitSubject.BODY, LimitUnit.WORDS).orElseThrow().max()).hasValue(7);
        Files.writeString(own, "case A {\n}\njournal \"Cureus\" {\n  uncertain\n  body at most 5 words\n}\n");
        assertThat(library().find("cureus", own).profile().limit(LimitSubject.BODY, LimitUnit.WORDS).orElseThrow().max()).hasValue(5);
    }

    @Test
    void offersWhatCanBeChosenAndSaysWhyTheRestCannot() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("above.calx"), "journal \"Cureus\" {\n  uncertain\n  body at most 7 words\n}\n");
        Files.writeString(inner.resolve("ours.calx"), "journal \"Ours\" {\n  uncertain\n  keywords 9 to 3\n}\n");
        List<JournalOffer> offers = library().offered(inner.resolve("case.calx")).stream()
                .filter(offer -> offer.file().isEmpty() || offer.file().get().startsWith(folder)).toList(); // others may stand above the folder
        assertThat(offers).extracting(JournalOffer::name).startsWith("Ours", "Cureus").doesNotHaveDuplicates().hasSize(ShippedJournals.ids().size() + 1);
        assertThat(offers.getFirst().problem()).hasValueSatisfying(problem -> assertThat(problem).contains("line 3 of ours.calx"));
        assertThat(offers.get(1).file()).hasValue(folder.resolve("above.calx"));
        assertThat(offers.get(1).journal()).hasValueSatisfying(journal -> assertThat(JournalFacts.of(journal))
                .contains("Limits: body at most 7 words", "Declared in: above.calx", "Source: uncertain, not confirmed at the journal: no source"));
        assertThat(offers.subList(2, offers.size())).allSatisfy(offer -> {
            assertThat(offer.file()).isEmpty();
            assertThat(JournalFacts.of(offer.journal().orElseThrow())).last().asString().startsWith("Source: ");
        });
    }

    @Test
    void aJournalWithErrorsIsNotUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.calx"), "journal \"Bad\" {\n  uncertain\n  keywords 9 to 3\n}\n");
        assertThatThrownBy(() -> library().read(file)).isInstanceOf(JournalException.class).hasMessageContaining("line 3");
        assertThatThrownBy(() -> library().read(folder.resolve("none.calx"))).isInstanceOf(JournalException.class);
    }
}
