// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.journal.Evidence;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.journal.Limit;
import org.calx.model.LimitUnit;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalLibrary;
import org.junit.jupiter.api.Test;

/** The page about the shipped journals says what they say. */
class JournalManualTest {

    private static final Path MANUAL = Path.of("..", "..", "docs", "journals.md");

    /** What differs is left beside the page as {@code .actual}; once read and approved, it replaces the page. */
    @Test
    void thePageIsUpToDate() throws IOException {
        String expected = markdown();
        Path actual = MANUAL.resolveSibling("journals.md.actual");
        String printed = Files.exists(MANUAL) ? Files.readString(MANUAL) : "";
        if (printed.equals(expected)) {
            Files.deleteIfExists(actual);
        } else {
            Files.writeString(actual, expected);
        }
        assertThat(printed).as("docs/journals.md; the page as it is now is in %s", actual).isEqualTo(expected);
    }

    private static String markdown() {
        return """
                <!-- Made by JournalManualTest from the journals that come with Calx; do not edit. -->

                # The journals that come with Calx

                Choose one with `--journal NAME`; [the guide](guide.md) says how, and how to write your own. Instructions change: look at the
                journal's own page before you submit. What is uncertain was not confirmed there. Pages were read as stored copies, which may be
                older than the day they were read.

                """ + new JournalLibrary(CalxLanguage.standard()).shipped().stream().map(JournalManualTest::journal).collect(Collectors.joining("\n"));
    }

    private static String journal(ChosenJournal journal) {
        JournalProfile profile = journal.profile();
        StringBuilder page = new StringBuilder("## ").append(profile.name()).append("\n\n`--journal ").append(profile.id()).append("`; ")
                .append(source(profile.evidence())).append(". Citations in the style `").append(journal.style().id()).append("`.\n\n");
        page.append("Sections: ").append(profile.sections().stream().map(section -> section.heading()
                + section.limit().map(limit -> " (" + limit.range() + " words)").orElse("")).collect(Collectors.joining(", "))).append(".\n\n");
        if (!profile.limits().isEmpty()) {
            page.append("| What | Limit | How sure |\n|---|---|---|\n");
            profile.limits().forEach(limit -> page.append("| ").append(limit.subject().getLiteral()).append(" | ").append(limit.range())
                    .append(limit.unit() == LimitUnit.ITEMS ? "" : " " + limit.unit().getLiteral()).append(" | ").append(sure(limit)).append(" |\n"));
            page.append('\n');
        }
        return page.append("```\n").append(journal.text().lines().filter(line -> !line.startsWith("// SPDX")).collect(Collectors.joining("\n")).strip())
                .append("\n```\n").toString();
    }

    private static String source(Evidence evidence) {
        return evidence.source().orElse("no source") + evidence.verifiedOn().map(day -> ", read on " + day).orElse(", not confirmed");
    }

    private static String sure(Limit limit) {
        return !limit.evidence().certain() ? "uncertain" : limit.evidence().recommended() ? "recommended" : "refused otherwise";
    }
}
