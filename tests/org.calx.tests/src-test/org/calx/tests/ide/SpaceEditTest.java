// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.calx.ide.layout.SpaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Laying out changes white space in place. */
class SpaceEditTest {

    static Stream<Arguments> texts() {
        return Stream.of(arguments("a  b", "a b"), arguments("", ""), arguments("a", "a\n"), arguments(" a", "a"), arguments("a{b}", "a {\n  b\n}\n"),
                arguments("a b", "c"), arguments("a\n\n\n b ", "a\n\nb"), arguments("", "\n"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void leadsFromOneTextToTheOther(String before, String after) {
        StringBuilder text = new StringBuilder(before);
        List<SpaceEdit> edits = SpaceEdit.between(before, after);
        for (SpaceEdit edit : edits.reversed()) {
            text.replace(edit.offset(), edit.offset() + edit.length(), edit.text());
        }
        assertThat(text).hasToString(after);
    }

    @Test
    void leavesWordsAlone() {
        assertThat(SpaceEdit.between("one  two   three", "one two three")).containsExactly(new SpaceEdit(3, 2, " "),
                new SpaceEdit(8, 3, " "));
    }

    @Test
    void choosesTheLinesOfASelection() {
        String text = "a  b\n  c  d\n   e  f\n";
        List<SpaceEdit> edits = SpaceEdit.between(text, "a b\nc d\ne f\n");
        int line = text.indexOf("c");
        StringBuilder laidOut = new StringBuilder(text);
        for (SpaceEdit edit : SpaceEdit.within(edits, text, line, 1).reversed()) {
            laidOut.replace(edit.offset(), edit.offset() + edit.length(), edit.text());
        }
        assertThat(laidOut).hasToString("a  b\nc d\n   e  f\n");
    }
}
