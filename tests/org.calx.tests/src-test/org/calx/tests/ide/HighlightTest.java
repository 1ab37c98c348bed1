// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calx.ide.highlighting.Highlight;
import org.calx.ide.highlighting.HighlightKind;
import org.junit.jupiter.api.Test;

/** Every word has the colour of what it is. */
class HighlightTest {

    private static List<String> of(HighlightKind kind, String text, List<Highlight> highlights) {
        return highlights.stream().filter(highlight -> highlight.kind() == kind)
                .map(highlight -> text.substring(highlight.offset(), highlight.end())).toList();
    }

    @Test
    void coloursTokensWithoutReadingTheCase() {
        String text = "case A { // first\n treatment T1 diltiazem 180 mg/day orally since about 2024-12 { note \"x\" } }";
        List<Highlight> tokens = Editor.service().tokens().join().highlight(text);
        assertThat(of(HighlightKind.KEYWORD, text, tokens)).containsExactly("case", "treatment", "note");
        assertThat(of(HighlightKind.CONNECTIVE, text, tokens)).containsExactly("since");
        assertThat(of(HighlightKind.VALUE, text, tokens)).containsExactly("orally", "about");
        assertThat(of(HighlightKind.UNIT, text, tokens)).containsExactly("mg/day");
        assertThat(of(HighlightKind.DATE, text, tokens)).containsExactly("2024-12");
        assertThat(of(HighlightKind.STRING, text, tokens)).containsExactly("\"x\"");
        assertThat(of(HighlightKind.COMMENT, text, tokens)).containsExactly("// first\n");
    }

    @Test
    void coloursWhatTheCaseMeans() {
        Editor editor = Editor.onCase("""
                calcinosis { lesion L1 at left thumb { size 4 mm } }
                complication ulceration of L1
                treatment T1 dilitazem
                narrative discussion \"""
                  Known [@smith2020], {L1.size}, {L7}.
                \"""
                """);
        List<Highlight> meaning = editor.analyse().highlights();
        assertThat(of(HighlightKind.REFERENCE, editor.text(), meaning)).containsExactly("L1");
        assertThat(of(HighlightKind.NAME, editor.text(), meaning)).containsExactly("Test", "L1", "T1");
        assertThat(of(HighlightKind.TERM, editor.text(), meaning)).containsExactly("thumb", "ulceration");
        assertThat(of(HighlightKind.UNKNOWN_TERM, editor.text(), meaning)).containsExactly("dilitazem", "{L7}");
        assertThat(of(HighlightKind.CITATION, editor.text(), meaning)).containsExactly("[@smith2020]");
        assertThat(of(HighlightKind.EMBEDDED, editor.text(), meaning)).containsExactly("{L1.size}");
    }

    @Test
    void movesWithTheTextUntilItIsReadAgain() {
        List<Highlight> before = List.of(new Highlight(0, 3, HighlightKind.NAME), new Highlight(5, 4, HighlightKind.TERM),
                new Highlight(12, 2, HighlightKind.UNIT));
        assertThat(Highlight.moved(before, 6, 1, 3)).containsExactly(before.getFirst(), new Highlight(14, 2, HighlightKind.UNIT));
        assertThat(Highlight.moved(before, 3, 0, 1)).containsExactly(before.getFirst(), new Highlight(6, 4, HighlightKind.TERM),
                new Highlight(13, 2, HighlightKind.UNIT));
    }
}
