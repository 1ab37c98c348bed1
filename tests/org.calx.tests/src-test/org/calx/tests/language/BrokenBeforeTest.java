// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.CalxStandaloneSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a file does not depend on what was read before: the Studio, which has read much, says the same as the command line. */
class BrokenBeforeTest {

    private static final int EDITS = Integer.getInteger("calx.edits", 4);
    private static final int TOGETHER = 3;

    static Stream<Path> examples() {
        return Cases.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysNothingOfWhatIsBrokenNow(Path example) throws IOException {
        CalxLanguage experienced = fresh();
        String written = Files.readString(example);
        RandomTyping author = new RandomTyping(written.length() + 1);
        String text = written;
        for (int i = 0; i < EDITS * TOGETHER; i++) {
            text = i % (2 * TOGETHER) == 0 ? written : author.change(text);
            String now = text;
            var found = experienced.check(experienced.parse(example, now));
            if (i % TOGETHER == TOGETHER - 1) {
                CalxLanguage other = fresh();
                assertThat(found).as("findings in\n%s", now).isEqualTo(other.check(other.parse(example, now)));
            }
        }
    }

    @Test
    void aTermOverTwoLinesIsNoneOfTwoStatements() {
        String block = "  laboratory at presentation {\n    ES\nR normal\n  }\n";
        CalxLanguage experienced = fresh();
        for (String broken : new String[] { "complication", "complication ulceration of", "complication" }) {
            String text = "case A {\n" + block + broken + "\n}\n";
            CalxLanguage other = fresh();
            assertThat(experienced.check(experienced.parse(Path.of("a.calx"), text))).isEqualTo(other.check(other.parse(Path.of("a.calx"), text)));
        }
    }

    private static CalxLanguage fresh() {
        return new CalxLanguage(new CalxStandaloneSetup().createInjectorAndDoEMFRegistration());
    }
}
