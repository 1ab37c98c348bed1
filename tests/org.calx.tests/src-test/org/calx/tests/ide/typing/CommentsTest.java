// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.ide.typing.BlockComment;
import org.calx.ide.typing.LineComments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turning statements into remarks and back. */
class CommentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "  title‸ \"a\"|;  // title‸ \"a\"|",
        "  «title \"a\"|    x|  y»|;  // «title \"a\"|  //   x|  // y»|",
        "«  a||  b|»c;«  // a||  // b|»c",
        "‸;‸",
        // back
        "  // title‸ \"a\"|;  title‸ \"a\"|",
        "  //a‸;  a‸",
        "  «// a|  // b»|;  «a|  b»|",
        "«// a|b»;// «// a|// b»",
        // a narrative text as a whole
        "  narrative x \"\"\"|    o‸ne|  \"\"\"|  y;  // narrative x \"\"\"|  //   o‸ne|  // \"\"\"|  y",
        "  // narr‸ative x \"\"\"|  //   one|  // \"\"\"|  // y;  narr‸ative x \"\"\"|    one|  \"\"\"|  // y",
    })
    void togglesLines(String before, String after) {
        Marked marked = Marked.of(before.replace('|', '\n'));
        assertThat(marked.after(LineComments.toggle(marked.text(), marked.offset(), marked.length()))).isEqualTo(after.replace('|', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "a, «b, c» d;a, «/* b, c */» d",
        "a «b| c |»d;a «/* b| c */» |d",
        "a /* b‸ c */ d;a b‸ c d",
        "a «/* b */» d;a «b» d",
        "/**/‸;‸",
    })
    void togglesAPiece(String before, String after) {
        Marked marked = Marked.of(before.replace('|', '\n'));
        assertThat(marked.after(BlockComment.toggle(marked.text(), marked.offset(), marked.length()).orElseThrow())).isEqualTo(after.replace('|', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"a ‸ b", "title \"«a» b\"", "«a /* b */»", "«  »a"})
    void leavesHalvesAlone(String before) {
        Marked marked = Marked.of(before);
        assertThat(BlockComment.toggle(marked.text(), marked.offset(), marked.length())).isEmpty();
    }
}
