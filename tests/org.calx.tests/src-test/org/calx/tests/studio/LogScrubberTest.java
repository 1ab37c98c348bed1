// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.calx.app.log.LogScrubber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log keeps where the program went wrong, and nothing of a case. */
class LogScrubberTest {

    private static final String SECRET = "narrative \"\"\" Mrs Smith, born 3 May 1950,\nat left thumb\n  at the ward (room 7)\nCaused by: her hands \"\"\"";

    private static String entry(String message, Throwable failure) {
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack));
        return "\n!ENTRY org.calx.ui 4 0 2026-11-28 17:00:00.000\n!MESSAGE " + message + "\n!STACK 0\n" + stack;
    }

    @Test
    void keepsClassesAndLinesOfCodeButNotWhatExceptionsSay() {
        Throwable failure = new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
        failure.addSuppressed(new RuntimeException(SECRET));
        String scrubbed = LogScrubber.scrub(entry("Unhandled event loop exception", failure));
        assertThat(scrubbed).contains("!ENTRY org.calx.ui 4 0 2026-11-28", "!MESSAGE Unhandled event loop exception\n", "java.lang.IllegalStateException\n",
                "Caused by: java.lang.IllegalArgumentException\n", "Suppressed: java.lang.RuntimeException\n", "at org.calx.tests.studio.LogScrubberTest")
                .doesNotContain("Smith", "1950", "thumb", "ward", "hands");
    }

    @Test
    void leavesOutAMessageThatRepeatsAnException() {
        String scrubbed = LogScrubber.scrub(entry("Mrs Smith has calcinosis", new RuntimeException("Mrs Smith has calcinosis")));
        assertThat(scrubbed).contains("!MESSAGE …").doesNotContain("Smith");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Conflict in 'Smith'", "Conflict in \"Smith", "Conflict in “Smith”", "Conflict in /home/me/Smith/case", "Conflict in smith.calx",
        "Conflict in C:\\Smith\\a", "Conflict in: Smith", "Conflict in Smith.BIB"})
    void leavesOutNamesOfFilesAndWhatIsQuoted(String message) {
        assertThat(LogScrubber.scrub("!ENTRY org.eclipse.ui 2 0 2026\n!MESSAGE " + message + "\nof Smith\n")).containsIgnoringCase("Conflict in")
                .doesNotContainIgnoringCase("Smith");
    }

    @Test
    void keepsWhichClassIsMissing() {
        String scrubbed = LogScrubber.scrub(entry("Failed", new NoClassDefFoundError("org/calx/Missing")));
        assertThat(scrubbed).contains("java.lang.NoClassDefFoundError: org/calx/Missing\n");
        assertThat(LogScrubber.scrub(entry("Failed", new NoClassDefFoundError("at left thumb")))).doesNotContain("thumb");
    }

    @Test
    void leavesOutTheCommandLine() {
        String scrubbed = LogScrubber.scrub("!SESSION 2026-11-28 ----\neclipse.buildId=unknown\njava.version=25\nBootLoader constants: OS=linux\n"
                + "Framework arguments:  /home/me/Smith.calx\nCommand-line arguments:  -data /ws /home/me/Smith.calx\n");
        assertThat(scrubbed).contains("!SESSION", "java.version=25", "BootLoader").doesNotContain("Smith", "arguments");
    }

    @Test
    void doesNotMistakeAnApostropheForAQuotation() {
        assertThat(LogScrubber.scrub("!ENTRY a 2 0 2026\n!MESSAGE The author's file can't be read now\n")).contains("The author's file can't be read now");
    }
}
