// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.calx.ide.highlighting.Highlight;
import org.calx.ide.highlighting.TokenHighlighter;
import org.calx.tests.language.RandomTyping;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that was changed has the same colours as if it had been read anew. */
class ChangedTokensTest {

    private static final int EDITS = Integer.getInteger("calx.edits", 300);

    private final TokenHighlighter tokens = Editor.service().tokens().join();

    static Stream<Path> examples() {
        return ExamplesTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areAsReadAnew(Path example) throws IOException {
        String text = Files.readString(example);
        RandomTyping author = new RandomTyping(text.length());
        List<Highlight> known = tokens.highlight(text);
        String sound = text;
        for (int i = 0; i < EDITS; i++) {
            String changed = author.once(5) ? sound : author.change(text);
            known = tokens.highlight(text, known, changed);
            assertThat(known).as("from\n%s\nto\n%s", text, changed).isEqualTo(tokens.highlight(changed));
            text = changed;
        }
    }
}
