// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.calx.language.journal.ShippedJournals;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalDraft;
import org.calx.publish.journal.JournalDraft.Dates;
import org.calx.publish.journal.JournalDraft.Range;
import org.calx.publish.journal.JournalDraft.Rules;
import org.calx.publish.journal.JournalDraft.Spacing;
import org.calx.publish.journal.JournalDraft.Subject;
import org.calx.publish.journal.JournalException;
import org.calx.publish.journal.JournalLibrary;
import org.calx.publish.journal.JournalOffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal declared by the wizard checks clean, whatever was chosen. */
class JournalDraftTest {

    @TempDir
    Path folder;

    private static Range range(int least, int most) {
        return new Range(least == 0 ? OptionalInt.empty() : OptionalInt.of(least), most == 0 ? OptionalInt.empty() : OptionalInt.of(most));
    }

    private String complaints(JournalDraft draft) throws IOException {
        assertThat(draft.problem()).isEmpty();
        Path file = Files.writeString(folder.resolve(draft.fileName()), draft.text());
        ParsedFile parsed = CalxLanguage.standard().parse(file);
        String found = CalxLanguage.standard().check(parsed).stream().filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .map(Object::toString).reduce("", (all, next) -> all + next + "\n");
        return found + (CalxLanguage.standard().format(parsed).equals(draft.text()) ? "" : "not laid out: " + draft.text());
    }

    @Test
    void everyBaseSubjectAndRuleChecksClean() throws IOException {
        List<JournalDraft> drafts = new ArrayList<>();
        Stream.concat(Stream.of(""), ShippedJournals.ids().stream()).forEach(base -> drafts.add(
                new JournalDraft("Annals \"of\" Stones", base, "", "", Map.of(), Rules.OF_BASE)));
        for (Subject subject : Subject.values()) {
            for (Range range : List.of(range(0, 5), range(2, 0), range(2, 5), range(3, 3), range(0, 0))) {
                drafts.add(new JournalDraft("Annals", "CARE", "https://example.org/authors", "2026-11-28", Map.of(subject, range), Rules.OF_BASE));
            }
        }
        for (Dates dates : Dates.values()) {
            for (Spacing spacing : Spacing.values()) {
                drafts.add(new JournalDraft("Annals", "", "https://example.org/authors", "2026-11", Map.of(),
                        new Rules("", dates, dates.ordinal() * 5, spacing == Spacing.DOUBLE, spacing, spacing == Spacing.SINGLE, dates == Dates.RELATIVE)));
            }
        }
        CitationStyle.shipped().forEach(style -> drafts.add(new JournalDraft("Annals", "", "", "", Map.of(),
                new Rules(style.id(), Dates.OF_BASE, 0, false, Spacing.OF_BASE, false, false))));
        StringBuilder all = new StringBuilder();
        for (JournalDraft draft : drafts) {
            all.append(complaints(draft));
        }
        assertThat(all.toString()).isEmpty();
    }

    @Test
    void theJournalIsFoundAndKeepsWhatItsBaseSays() throws IOException, JournalException {
        Map<Subject, Range> limits = new EnumMap<>(Map.of(Subject.ABSTRACT, range(0, 99), Subject.KEYWORDS, range(3, 6)));
        JournalDraft draft = new JournalDraft("Stones and Skin", "BMJ Case Reports", "https://example.org", "2026-11-28", limits,
                new Rules("apa", Dates.BY_YEAR, 10, true, Spacing.DOUBLE, true, true));
        Files.writeString(folder.resolve(draft.fileName()), draft.text());
        assertThat(draft.fileName()).isEqualTo("stones-and-skin.calx");
        JournalLibrary library = new JournalLibrary(CalxLanguage.standard());
        ChosenJournal found = library.find("stones and skin", folder.resolve("case.calx"));
        assertThat(Subject.ABSTRACT.in(found.profile())).hasValue("at most 99");
        assertThat(Subject.KEYWORDS.in(found.profile())).hasValue("3 to 6");
        assertThat(Subject.BODY.in(found.profile())).as("of the base").hasValue("at most 2000");
        assertThat(found.style().id()).isEqualTo("apa");
        assertThat(found.profile().blinded()).isTrue();
        assertThat(library.offered(folder.resolve("case.calx"))).extracting(JournalOffer::name).contains("Stones and Skin");
    }

    @Test
    void whatCannotBeIsTold() {
        assertThat(new JournalDraft(" ", "", "", "", Map.of(), Rules.OF_BASE).problem()).hasValue("Give the journal a name.");
        assertThat(new JournalDraft("care", "CARE", "", "", Map.of(), Rules.OF_BASE).problem()).hasValueSatisfying(why -> assertThat(why).contains("itself"));
        assertThat(new JournalDraft("A", "", "", "", Map.of(Subject.FIGURES, range(5, 2)), Rules.OF_BASE).problem())
                .hasValueSatisfying(why -> assertThat(why).contains("Figures: at least 5 and at most 2"));
    }
}
