// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.calx.ide.reference.Mention;
import org.calx.ide.reference.MentionKind;
import org.calx.ide.reference.MentionLine;
import org.junit.jupiter.api.Test;

/** Mentions are listed by lines. */
class MentionLineTest {

    private static final Path FILE = Path.of("a.calx");
    private static final String TEXT = "one L1\r\n  \tL1 and L1 \nlast L1";

    private static Mention mention(int offset, MentionKind kind) {
        return new Mention(FILE, offset, 2, kind);
    }

    @Test
    void putsMentionsOfALineTogether() {
        int second = TEXT.indexOf("\t") + 1;
        List<MentionLine> lines = MentionLine.of(List.of(mention(4, MentionKind.REFERENCE), mention(second, MentionKind.EMBEDDED),
                mention(second + 7, MentionKind.DECLARATION), mention(TEXT.length() - 2, MentionKind.CITATION)), file -> TEXT);
        assertThat(lines).extracting(MentionLine::line).containsExactly(1, 2, 3);
        assertThat(lines).extracting(MentionLine::text).containsExactly("one L1", "L1 and L1", "last L1");
        assertThat(lines).extracting(MentionLine::start).containsExactly(0, second, TEXT.indexOf("last"));
        assertThat(lines).extracting(MentionLine::kind).containsExactly(MentionKind.REFERENCE, MentionKind.DECLARATION, MentionKind.CITATION);
        assertThat(lines.get(1).mentions()).hasSize(2);
    }

    @Test
    void leavesOutWhatTheTextNoLongerHolds() {
        assertThat(MentionLine.of(List.of(mention(4, MentionKind.REFERENCE), mention(400, MentionKind.REFERENCE)), file -> TEXT)).hasSize(1);
        assertThat(MentionLine.of(List.of(mention(4, MentionKind.REFERENCE)), file -> "")).isEmpty();
    }
}
