// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.calx.ide.highlighting.Highlight;
import org.calx.ide.highlighting.TokenHighlighter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that was changed has the same colours as if it had been read anew. */
class ChangedTokensTest {

    private static final int EDITS = Integer.getInteger("calx.edits", 300);
    private static final String[] PIECES = { "x", "x", " ", "\n", "\"", ",", " and\n", "{", "}", "L1", " of L2", "3", "//", "/*", "*/", "\"\"\"", ".", "note \"a\"", "-",
            "journal ", "\n  size 3 mm\n", "case ", "\u00E9", "<", "[@a]", "\\", "\r\n", "\nnarrative case \"\"\"\n" };

    private final TokenHighlighter tokens = Editor.service().tokens().join();

    static Stream<Path> examples() {
        return ExamplesTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areAsReadAnew(Path example) throws IOException {
        String text = Files.readString(example);
        Random random = new Random(text.length());
        List<Highlight> known = tokens.highlight(text);
        String sound = text;
        for (int i = 0; i < EDITS; i++) {
            String changed = random.nextInt(5) == 0 ? sound : edited(text, random);
            known = tokens.highlight(text, known, changed);
            assertThat(known).as("from\n%s\nto\n%s", text, changed).isEqualTo(tokens.highlight(changed));
            text = changed;
        }
    }

    private static String edited(String text, Random random) {
        int place = random.nextInt(text.length());
        String piece = PIECES[random.nextInt(PIECES.length)];
        int removed = random.nextInt(3) == 0 ? Math.min(random.nextInt(4), text.length() - place) : 0;
        return text.substring(0, place) + piece + text.substring(place + removed);
    }
}
