// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.calx.ide.CalxLanguageService;
import org.calx.ide.highlighting.TokenHighlighter;
import org.calx.spelling.English;
import org.calx.spelling.Speller;
import org.calx.spelling.WordPlace;
import org.calx.ui.spelling.Misspellings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spelling knows the words of medicine, and finds slips of the pen. */
class SpellingTest {

    private static final CalxLanguageService SERVICE = new CalxLanguageService(0, (message, failure) -> { });
    private static final TokenHighlighter TOKENS = SERVICE.tokens().join();

    private final Speller speller = new Speller(English.EITHER);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calcinosis", "Calcinosis", "sclerodactyly", "diltiazem", "oesophagus", "esophagus", "telangiectasias", "Raynaud's",
        "patient’s", "tumour", "tumor", "pruritus", "videocapillaroscope"})
    void knows(String word) {
        assertThat(speller.isKnown(word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"oesofagus, oesophagus", "calcinossis, calcinosis", "recieve, receive", "diltiazm, diltiazem", "Curettag, Curettage",
        "hyperparathyroidsm, hyperparathyroidism", "telangectasia, telangiectasia"})
    void suggestsWhatWasMeantFirst(String slip, String meant) {
        assertThat(speller.isKnown(slip)).isFalse();
        assertThat(speller.suggest(slip, 5)).first().isEqualTo(meant);
    }

    @Test
    void spellsOneWayWhenAskedTo() {
        assertThat(new Speller(EnumSet.of(English.BRITISH)).isKnown("localize")).isEqualTo(true);
        assertThat(new Speller(EnumSet.of(English.AMERICAN)).isKnown("colour")).isFalse();
        assertThat(new Speller(EnumSet.of(English.BRITISH)).isKnown("color")).isFalse();
    }

    @Test
    void leavesAloneWhatIsNoWord() {
        String text = "Anti-PM/Scl 1:640, mRSS 12, {L1.sizze} [@valenzuelaa2016], a.b@exampel.org, https://exampel.org/foo, 5x, S. aureus, xy.";
        assertThat(speller.unknown(text, 0, text.length(), word -> false)).isEmpty();
    }

    @Test
    void partsWordsAtHyphensAndTellsWhereTheyAre() {
        String text = "a sof-tisue lump, and the patients' wishs";
        assertThat(speller.unknown(text, 0, text.length(), word -> false)).containsExactly(new WordPlace(2, "sof"), new WordPlace(6, "tisue"),
                new WordPlace(text.indexOf("wishs"), "wishs"));
    }

    /** What a false alarm is was decided by hand: words in these files that are spelt as they should be. */
    @Test
    void hardlyMarksAnythingInRealCases() throws IOException {
        Set<String> marked = new TreeSet<>();
        for (Path root : List.of(Path.of("..", "..", "examples"), Path.of("fixtures", "literature"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".calx")).toList()) {
                    String text = Files.readString(file);
                    new Misspellings(speller, word -> false).in(text, TOKENS.highlight(text)).forEach(word -> marked.add(word.text()));
                }
            }
        }
        assertThat(marked).as("only names of people").allMatch(word -> Character.isUpperCase(word.charAt(0))).hasSizeLessThan(20);
    }

    @Test
    void looksAgainOnlyAtWhatHasChanged() {
        int[] asked = new int[1];
        Misspellings misspellings = new Misspellings(speller, word -> {
            asked[0]++;
            return false;
        });
        String text = "case One {\n  title \"A hannd\"\n  narrative discussion \"\"\"\n    Calcinnosis.\n  \"\"\"\n}\n";
        assertThat(misspellings.in(text, TOKENS.highlight(text))).hasSize(2);
        asked[0] = 0;
        String changed = "// moved\n" + text.replace("hannd", "hand");
        assertThat(misspellings.in(changed, TOKENS.highlight(changed))).containsExactly(new WordPlace(changed.indexOf("Calcinnosis"), "Calcinnosis"));
        assertThat(asked[0]).isZero();
    }
}
