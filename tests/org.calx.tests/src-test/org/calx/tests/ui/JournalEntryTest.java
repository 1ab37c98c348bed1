// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.language.CalxLanguage;
import org.calx.publish.CaseReview;
import org.calx.publish.journal.JournalException;
import org.calx.publish.journal.JournalLibrary;
import org.calx.publish.journal.JournalOffer;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.journal.choice.CurrentJournal;
import org.calx.ui.journal.choice.JournalEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of journals, and what the button says of the one chosen. */
class JournalEntryTest {

    @TempDir
    private Path folder;

    private List<JournalOffer> offers() throws IOException {
        Files.writeString(folder.resolve("ours.calx"), "journal \"Ours\" {\n  uncertain\n  body at most 700 words\n}\n");
        Files.writeString(folder.resolve("bad.calx"), "journal \"Bad\" {\n  uncertain\n  keywords 9 to 3\n}\n");
        return new JournalLibrary(CalxLanguage.standard()).offered(folder.resolve("case.calx")).stream()
                .filter(offer -> offer.file().isEmpty() || offer.file().get().startsWith(folder)).toList(); // others may stand above the folder
    }

    @Test
    void listsWhatCanBeChosenWithTheOneChosen() throws IOException {
        List<JournalEntry> entries = JournalEntry.of(offers(), Optional.of("ours"));
        assertThat(entries).extracting(JournalEntry::label).startsWith("No journal", "Bad – bad.calx (has an error)", "Ours – ours.calx", "CARE");
        assertThat(entries).filteredOn(JournalEntry::current).extracting(JournalEntry::label).containsExactly("Ours – ours.calx");
        assertThat(entries.get(1).tip()).contains("line 3 of bad.calx");
        assertThat(entries.get(2).tip()).contains("body at most 700 words");
        assertThat(entries.get(0).choice()).isEmpty();
        assertThat(entries).filteredOn(entry -> entry.label().equals("BMJ Case Reports")).singleElement().extracting(JournalEntry::choice).isEqualTo(Optional.of("bmj-case-reports"));
    }

    @Test
    void showsAJournalThatIsGone() throws IOException {
        assertThat(JournalEntry.of(offers(), Optional.of("lancet"))).last().satisfies(entry -> {
            assertThat(entry.label()).isEqualTo("lancet (not found)");
            assertThat(entry.current()).isTrue();
        });
        assertThat(JournalEntry.of(List.of(), Optional.empty())).singleElement().extracting(JournalEntry::current).isEqualTo(true);
    }

    @Test
    void theButtonTellsTheJournalOrWhyItCannotBeUsed() throws JournalException {
        CaseReview none = new CaseReview(folder.resolve("case.calx"), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
        CaseReview bmj = new CaseReview(folder.resolve("case.calx"),
                Optional.of(new JournalLibrary(CalxLanguage.standard()).find("bmj", folder.resolve("case.calx"))), List.of(), List.of(), List.of(), Optional.empty());
        assertThat(CurrentJournal.of(Optional.empty(), null).label()).isEqualTo("No journal");
        assertThat(CurrentJournal.of(Optional.of("bmj-case-reports"), null).label()).isEqualTo("bmj-case-reports");
        CurrentJournal known = CurrentJournal.of(Optional.of("bmj-case-reports"), new ReviewSnapshot(bmj, "", 1, Optional.empty()));
        assertThat(known.label()).isEqualTo("BMJ Case Reports");
        assertThat(known.tip()).startsWith("BMJ Case Reports\nLimits: ");
        CurrentJournal lost = CurrentJournal.of(Optional.of("lancet"), new ReviewSnapshot(none, "", 1, Optional.of("there is no journal 'lancet'")));
        assertThat(lost.label()).isEqualTo("lancet (unusable)");
        assertThat(lost.tip()).contains("there is no journal 'lancet'");
    }
}
