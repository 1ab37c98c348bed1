// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calx.manuscript.Composition;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.Case;
import org.calx.model.Section;
import org.calx.tests.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same case for journals that want different things. */
class JournalManuscriptTest {

    private static final Path EXAMPLE = Path.of("..", "..", "examples", "synthetic-limited-ssc", "case.calx");
    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)[ \\u00A0]\\d{4}");
    private static final String COURSE = """
            title "A nodule"
            author "Ada Quill" { affiliation "Ward 7, Quill Hospital" role "Investigation" }
            presented 2021-03-15
            patient female, aged 58 years
            calcinosis dystrophic, noticed 2016-05 { lesion L1 at left thumb { size 9 mm on 2021-06-15 } }
            treatment T1 diltiazem 120 mg/day, from 2021-03-15 to 2021-09-15
            narrative discussion \"\"\"
              Ada Quill treated her from {T1.start} in our hospital. It began on {T1.start}. She was {patient.age} old.
            \"\"\"
            """;

    static Stream<JournalProfile> profiles() {
        return Journals.ALL.stream();
    }

    private static Composition composed(Case subject, Path folder, CompositionOptions options) {
        return new ManuscriptComposer(options).compose(subject, folder);
    }

    private static String text(String statements, CompositionOptions options) {
        return ManuscriptText.of(composed(CaseText.of(statements), CaseText.FIXTURES, options).manuscript().blocks());
    }

    private static String text(String statements, String journal) {
        return text(statements, CompositionOptions.STANDARD.withProfile(Journals.named(journal)));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everySentenceKnowsWhereItComesFrom(JournalProfile profile) {
        List<Path> files = ExamplesTest.cases().toList();
        for (Path file : files) {
            var blocks = composed(CaseText.in(file), file.getParent(), CompositionOptions.STANDARD.withProfile(profile)).manuscript().blocks();
            assertThat(blocks.stream().flatMap(JournalManuscriptTest::texts).filter(inline -> inline instanceof Run run && run.text().matches(".*\\p{L}.*")))
                    .as("%s", file).isEmpty();
        }
    }

    private static Stream<Inline> texts(Block block) {
        return switch (block) {
            case Paragraph paragraph when paragraph.role() == Paragraph.Role.BODY || paragraph.role() == Paragraph.Role.ABSTRACT -> paragraph.content().stream();
            case ItemList list -> list.items().stream().flatMap(List::stream);
            case Table table -> table.rows().stream().filter(row -> !row.group()).flatMap(row -> row.cells().stream().skip(1)).flatMap(cell -> cell.content().stream());
            default -> Stream.empty();
        };
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void authorsTextStandsUnderEveryJournalOrIsSaidToBeLeftOut(Section part) {
        profiles().forEach(profile -> {
            Case subject = CaseText.of("patient male\nconsent written\nnarrative " + part.getLiteral() + " instead \"\"\"\nWhat only the author knows.\n\"\"\"");
            Composition composition = composed(subject, CaseText.FIXTURES, CompositionOptions.STANDARD.withProfile(profile));
            boolean printed = ManuscriptText.of(composition.manuscript().blocks()).contains("What only the author knows.");
            boolean said = CaseText.messages(composition).stream().anyMatch(message -> message.contains("left out"));
            assertThat(printed).as("%s for %s", part, profile.name()).isNotEqualTo(said);
        });
    }

    @Test
    void aReplacedPassageIsNotToldBesides() {
        String statements = "patient male, aged 40 years\nnarrative abstract \"\"\"\nA man was well.\n\"\"\"\nnarrative patient instead \"\"\"\nHe was well.\n\"\"\"";
        profiles().forEach(profile -> assertThat(text(statements, CompositionOptions.STANDARD.withProfile(profile))).contains("He was well.")
                .doesNotContain("The patient was a"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void noHeadingIsEmpty(JournalProfile profile) {
        String text = ManuscriptText.of(composed(CaseText.in(EXAMPLE), EXAMPLE.getParent(), CompositionOptions.STANDARD.withProfile(profile)).manuscript().blocks());
        assertThat(Pattern.compile("(?m)^# .*\\n\\s*(?:# |\\z)|^## .*\\n\\s*(?:#|\\z)").matcher(text).find()).isFalse();
        assertThat(text.lines().filter(line -> line.startsWith("# ")).map(line -> line.substring(2))).containsSubsequence(profile.sections().stream()
                .map(section -> section.heading()).filter(heading -> text.contains("\n# " + heading + "\n")).toList());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void readsAsApproved(JournalProfile profile) throws IOException {
        String text = ManuscriptText.of(composed(CaseText.in(EXAMPLE), EXAMPLE.getParent(), CompositionOptions.STANDARD.withProfile(profile)).manuscript().blocks());
        Golden.compare("manuscript/journals/" + profile.id(), text.replaceAll("(?s)\\n# References\\n.*?(?=\\n# |\\z)", "") + "\n");
    }

    @Test
    void relativeDatesAreCountedFromThePresentation() {
        assertThat(text(COURSE, "Relative Journal").replace('_', ' ')).contains("a woman in her 50s", "first noticed five years before presentation",
                "9 mm", "from presentation to six months later", "Ada Quill treated her from presentation", "It began at presentation. She was 50 to 59 years old").doesNotContain("2021", "58-year", "58 years");
    }

    @Test
    void yearsAreToldWithoutMonths() {
        String text = text(COURSE, "Yearly Journal");
        assertThat(text).contains("first noticed in 2016", "in 2021");
        assertThat(DAY_OR_MONTH.matcher(text).find()).isFalse();
    }

    @Test
    void aBlindedCopyDoesNotTellWhoWroteIt() {
        Composition composition = composed(CaseText.of(COURSE), CaseText.FIXTURES, CompositionOptions.STANDARD.withBlind(true));
        String text = ManuscriptText.of(composition.manuscript().blocks());
        assertThat(text).doesNotContain("Quill", "our hospital", "Author contributions").contains("[removed for review] treated her");
        assertThat(composition.manuscript().properties().creators()).isEmpty();
    }

    @Test
    void theAbstractHasTheShapeTheJournalWants() {
        String statements = "narrative abstract \"\"\"\nAims: To tell.\n\nResults: It healed.\n\nLessons: Wait.\n\"\"\"";
        assertThat(text(statements, "Relative Journal")).contains("ABSTRACT: To tell. It healed. Wait.");
        assertThat(text(statements, "Yearly Journal")).contains("**Background: **To tell.", "**Case description: **It healed.", "**Conclusions: **Wait.");
    }

    @Test
    void aConclusionIsToldAsLearningPointsWhereAJournalWantsThem() {
        String text = text("narrative conclusion \"\"\"\nMeasure deposits. Ask for pain.\n\"\"\"", "Relative Journal");
        assertThat(CaseText.section(text, "Learning points")).isEqualTo("- Measure deposits.\n- Ask for pain.");
        assertThat(text).doesNotContain("# Discussion");
    }

    @Test
    void declarationsFollowTheJournal() {
        String text = text("declaration funding \"None.\"\ndeclaration ethics \"Waived by the committee.\"\nconsent written", "Yearly Journal");
        assertThat(CaseText.section(text, "Declarations").replaceAll("\\n+", "|")).isEqualTo("## Informed consent|Written informed consent was obtained from the patient"
                + " for publication of this case report.|## Ethics approval|Waived by the committee.|## Funding|Not applicable.");
    }
}
