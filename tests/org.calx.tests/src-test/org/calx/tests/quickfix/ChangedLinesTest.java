// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.quickfix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calx.ide.quickfix.ChangedLines;
import org.calx.ide.quickfix.QuickFix;
import org.calx.ide.quickfix.TextEdit;
import org.junit.jupiter.api.Test;

/** What a fix changes is shown before it is made. */
class ChangedLinesTest {

    private static final String TEXT = "one\n  two three\nfour\nfive\nsix\n";

    private static String shown(TextEdit... edits) {
        return ChangedLines.of(new QuickFix("", false, List.of(edits)), TEXT);
    }

    @Test
    void showsALineBeforeAndAfterwards() {
        assertThat(shown(new TextEdit(TEXT.indexOf("two"), 3, "2"))).isEqualTo("− two three\n+ 2 three");
        assertThat(shown(new TextEdit(TEXT.indexOf("two"), 3, "2"), new TextEdit(TEXT.indexOf("three"), 5, "3"))).isEqualTo("− two three\n+ 2 3");
    }

    @Test
    void showsLinesThatComeAndGo() {
        assertThat(shown(new TextEdit(TEXT.indexOf("four"), 0, "  new\n"))).isEqualTo("+ new");
        assertThat(shown(new TextEdit(TEXT.indexOf("four"), 5, ""))).isEqualTo("− four");
    }

    @Test
    void showsTheFirstOfManyPlaces() {
        assertThat(shown(new TextEdit(0, 3, "1"), new TextEdit(TEXT.indexOf("three"), 5, "3"), new TextEdit(TEXT.indexOf("four"), 4, "4"),
                new TextEdit(TEXT.indexOf("five"), 4, "5"))).isEqualTo("− one\n+ 1\n\n− two three\n+ two 3\n\n− four\n+ 4\n\nand 1 more place");
    }
}
