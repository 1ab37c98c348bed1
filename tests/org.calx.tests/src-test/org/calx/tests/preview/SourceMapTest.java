// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.publish.CaseReviewer;
import org.calx.publish.ReviewedCase;
import org.calx.ui.preview.proof.PrintLook;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.proof.Saying;
import org.calx.ui.preview.proof.Sentences;
import org.calx.ui.preview.source.SourceMap;
import org.calx.ui.preview.source.SourceMap.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a sentence to its line and back. */
class SourceMapTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path SYNTHETIC = EXAMPLES.resolve("synthetic-limited-ssc/case.calx");
    private static final CaseReviewer REVIEWER = new CaseReviewer(CalxLanguage.standard());

    /** A case with its proof. */
    private record Shown(String text, Proof proof, SourceMap map) {

        static Shown of(Path file, String text) {
            ReviewedCase subject = REVIEWER.review(file, text, Optional.empty(), () -> false).cases().getFirst();
            Proof proof = Proof.of(subject.manuscript(), PrintLook.of(JournalProfile.CARE));
            return new Shown(text, proof, new SourceMap(proof, subject.places(), subject.place(), text));
        }

        String words(Said said) {
            Saying saying = said.saying();
            return proof.shape(said.piece()).texts().get(saying.cell()).text().substring(saying.start(), saying.end()).replace('\u00A0', ' ');
        }

        /** What the text says of the first sentence that starts so. */
        String source(String sentence) {
            return all().filter(said -> words(said).startsWith(sentence)).findFirst().flatMap(map::source)
                    .map(part -> text.substring(part.start(), part.end())).orElse("nothing");
        }

        /** What became of the place before some words of the text, without repetitions. */
        List<String> became(String before) {
            return map.at(text.indexOf(before)).stream().map(this::words).distinct().toList();
        }

        Stream<Said> all() {
            return IntStream.range(0, proof.pieces().size()).boxed()
                    .flatMap(piece -> proof.pieces().get(piece).sayings().stream().map(saying -> new Said(piece, saying)))
                    .filter(said -> said.saying().end() > said.saying().start());
        }
    }

    private static Shown synthetic() throws IOException {
        return Shown.of(SYNTHETIC, Files.readString(SYNTHETIC));
    }

    @Test
    void findsTheSentenceOfTheAuthor() throws IOException {
        Shown shown = synthetic();
        // word by word
        assertThat(shown.source("No bone could be felt")).isEqualTo("No bone could be felt with a probe.");
        // with an embedded value and a citation
        assertThat(shown.source("Her classification rests on")).startsWith("Her classification rests on").endsWith("suffice [@vandenhoogen2013].");
        assertThat(shown.source("The hand is its commonest site")).startsWith("The hand is its commonest site").contains("[@valenzuela2020]");
        // one paragraph of several, whose words are elsewhere, too
        assertThat(shown.source("We started rituximab")).startsWith("We started {T6} on");
        // a caption among other quoted texts, and the title among everything
        assertThat(shown.source("Drawn by the Calx contributors; not a radiograph")).isEqualTo("Drawn by the Calx contributors; not a radiograph of a patient.");
        assertThat(shown.source("Ulcerated and infected calcinosis")).startsWith("Ulcerated and infected").endsWith("a case report");
    }

    @Test
    void findsTheLineOfAComposedSentence() throws IOException {
        Shown shown = synthetic();
        assertThat(shown.source("Puffy fingers were present")).startsWith("puffy fingers present").doesNotContain("\n");
        assertThat(shown.source("There was no history of diabetes")).isEqualTo("history diabetes mellitus absent");
        assertThat(shown.source("There was no osteomyelitis")).startsWith("complication C3 osteomyelitis");
        assertThat(shown.source("Dressmaker")).isEqualTo("dressmaker");
    }

    @Test
    void nothingLeadsToTheCaseAsAWhole() throws IOException {
        Shown shown = synthetic();
        assertThat(shown.source("Metastatic calcinosis, osteomyelitis")).isEqualTo("nothing");
        assertThat(shown.source("Table 3 gives")).isEqualTo("nothing");
    }

    @Test
    void aCaretInASentenceMarksThatSentenceOnly() throws IOException {
        Shown shown = synthetic();
        assertThat(shown.became("bone could be felt")).containsExactly("No bone could be felt with a probe.");
        assertThat(shown.became("vandenhoogen2013]. Calcinosis")).singleElement().asString().startsWith("Her classification rests on");
        assertThat(shown.became("and infected calcinosis of the thumb in")).singleElement().asString().endsWith("a case report");
    }

    @Test
    void aCaretInAStatementMarksWhatItBecame() throws IOException {
        Shown shown = synthetic();
        assertThat(shown.became("C3 osteomyelitis")).containsExactly("There was no osteomyelitis at the left thumb on 16 March 2021.");
        assertThat(shown.became("diabetes mellitus absent")).contains("There was no history of diabetes mellitus or kidney stones.")
                .doesNotContain("She had never smoked.");
        assertThat(shown.became("calcium 2.31 mmol/L")).contains("Calcium, mmol/L", "2.31");
        assertThat(shown.became("// SPDX")).isEmpty();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".calx")).sorted().toList();
        }
    }

    /** Of everything with an origin the way there and back ends where it began. */
    @ParameterizedTest
    @MethodSource("examples")
    void theWayBackEndsWhereItBegan(Path file) throws IOException {
        Shown shown = Shown.of(file, Files.readString(file));
        List<Said> lost = shown.all().filter(said -> {
            Optional<Sentences.Part> source = shown.map().source(said);
            return source.isPresent() && shown.map().at(source.get().start() + Math.min(1, source.get().length())).isEmpty();
        }).toList();
        assertThat(lost.stream().map(shown::words).collect(Collectors.joining("\n"))).isEmpty();
        long leading = shown.all().filter(said -> shown.map().source(said).isPresent()).count();
        assertThat(leading).isGreaterThan(shown.all().count() * 4 / 5);
    }
}
