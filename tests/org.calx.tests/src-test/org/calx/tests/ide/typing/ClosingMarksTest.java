// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.ide.typing.ClosingMarks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brackets and quotation marks come in pairs. */
class ClosingMarksTest {

    private static final String NO = "nothing";

    private static String decoded(String line) {
        return line == null ? "" : line.replace('|', '\n');
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        // the second mark is added where nothing stands in its way
        "case A ‸; {; case A {‸}",
        "calcium 2.3 mmol/L ‸; (; calcium 2.3 mmol/L (‸)",
        "title ‸; `\"`; title \"‸\"",
        "keywords \"a\", ‸; `\"`; keywords \"a\", \"‸\"",
        "source ‸; [; source [‸]",
        "title ‸words; `\"`; nothing",
        "size 5‸; `\"`; nothing",
        "calcium ‸2.3; (; nothing",
        // narrative text
        "narrative discussion \"\"‸; `\"`; narrative discussion \"\"\"‸\"\"\"",
        "narrative x \"\"\"|a ‸|\"\"\"; {; narrative x \"\"\"|a {‸}|\"\"\"",
        "narrative x \"\"\"|a [‸|\"\"\"; `(`; nothing",
        "narrative x \"\"\"|a ‸ b|\"\"\"; [; narrative x \"\"\"|a [‸] b|\"\"\"",
        "narrative x \"\"\"|a ‸}|\"\"\"; {; nothing",
        "narrative x \"\"\"|a ‸ b|\"\"\"; `\"`; nothing",
        "figure \"f.png\" caption \"a ‸\"; {; figure \"f.png\" caption \"a {‸}\"",
        // what is there is passed over
        "case A {‸}; }; case A {}‸",
        "calcium 2.3 (2.1 to 2.6‸); ); calcium 2.3 (2.1 to 2.6)‸",
        "title \"a‸\"; `\"`; title \"a\"‸",
        "title \"‸\"; `\"`; title \"\"‸",
        "narrative x \"\"\"a‸\"\"\"; `\"`; narrative x \"\"\"a\"‸\"\"",
        "narrative x \"\"\"a\"‸\"\"; `\"`; narrative x \"\"\"a\"\"‸\"",
        "narrative x \"\"\"|{L1.size‸}|\"\"\"; }; narrative x \"\"\"|{L1.size}‸|\"\"\"",
        // but not when it closes something else
        "case A {|  lesion L1 {‸}; }; nothing",
        "a (b (c‸); ); nothing",
        "title \"a‸ b\"; `\"`; nothing",
        // the author is ahead of us: a mark is missing, the typed one mends it
        "case A ‸|}; {; nothing",
        "title ‸\"; `\"`; nothing",
        // remarks are prose
        "// a ‸; `\"`; nothing",
        "// a ‸; (; nothing",
        "/* ‸ */; {; nothing",
        // the brace of a block goes under its statement
        "case A {|  lesion L1 at thumb {|    size 5|    ‸|}; }; case A {|  lesion L1 at thumb {|    size 5|  }‸|}",
    })
    void addsThePartnerOrPassesIt(String before, char typed, String after) {
        Marked marked = Marked.of(decoded(before));
        assertThat(marked.after(ClosingMarks.typed(marked.text(), marked.offset(), 0, typed))).isEqualTo(decoded(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "title «A hand»; `\"`; title \"A hand\"‸",
        "a «b» c; (; a (b)‸ c",
        "narrative discussion «one|two»; `\"`; narrative discussion \"\"\"one|two\"\"\"‸",
        "narrative x \"\"\"|so called «stones» here|\"\"\"; `\"`; narrative x \"\"\"|so called \"stones\"‸ here|\"\"\"",
        "narrative x \"\"\"|a «L1.size» b|\"\"\"; {; narrative x \"\"\"|a {L1.size}‸ b|\"\"\"",
        "narrative x \"\"\"«a»\"\"\"; `\"`; nothing",
        "title \"a «b» c\"; `\"`; nothing",
        "title «\"a\"»; `\"`; nothing",
        "ti«tle \"a»\"; (; nothing",
        "// so «called»; `\"`; // so \"called\"‸",
        "title «A hand»; ); nothing",
    })
    void putsTheSelectionBetween(String before, char typed, String after) {
        Marked marked = Marked.of(decoded(before));
        assertThat(marked.after(ClosingMarks.typed(marked.text(), marked.offset(), marked.length(), typed))).isEqualTo(decoded(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "case A {‸}; case A ‸",
        "title \"‸\"; title ‸",
        "narrative x \"\"\"‸\"\"\"; narrative x ‸",
        "narrative x \"\"\"|see [‸]|\"\"\"; narrative x \"\"\"|see ‸|\"\"\"",
        "title \"a\"‸\"b\"; nothing",
        "title \"a‸\"; nothing",
        "keywords \"a‸\"; nothing",
        "‸{}; nothing",
        "{}‸; nothing",
        "// {‸}; nothing",
    })
    void takesAnEmptyPairAway(String before, String after) {
        Marked marked = Marked.of(decoded(before));
        assertThat(marked.after(ClosingMarks.deleted(marked.text(), marked.offset()))).isEqualTo(decoded(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"a‸b; a", "a‸; -", "‸; 5"})
    void leavesOtherCharactersAlone(String before, char typed) {
        Marked marked = Marked.of(decoded(before));
        assertThat(marked.after(ClosingMarks.typed(marked.text(), marked.offset(), 0, typed))).isEqualTo(NO);
    }
}
