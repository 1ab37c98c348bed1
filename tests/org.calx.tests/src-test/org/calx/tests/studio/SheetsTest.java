// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.calx.app.tour.Progress;
import org.calx.app.tour.Sheet;
import org.calx.app.tour.Sheets;
import org.calx.app.tour.Step;
import org.calx.language.CalxLanguage;
import org.calx.language.Severity;
import org.junit.jupiter.api.Test;

/** The sheets of the Studio: their examples hold, and progress is remembered. */
class SheetsTest {

    @Test
    void whatTheFirstCaseWritesHasNoErrors() {
        String statements = Sheets.FIRST_CASE.steps().stream().map(Step::specimen).filter(words -> !words.isEmpty())
                .map(words -> words.startsWith("female") ? "patient " + words : words).collect(Collectors.joining("\n"));
        CalxLanguage language = CalxLanguage.standard();
        assertThat(language.check(language.parse(Path.of("first.calx"), "case First {\n  title \"A first case\"\n" + statements + "\n}\n")))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void goesOnWhereItWasLeft() {
        Sheet sheet = Sheets.TOUR;
        Progress progress = new Progress();
        progress.finish(sheet, sheet.steps().get(0));
        progress.finish(sheet, sheet.steps().get(1));
        Progress restored = Progress.of(progress.toText());
        assertThat(sheet.current(restored)).contains(sheet.steps().get(2));
        restored.goBack(sheet, sheet.steps().get(0));
        assertThat(sheet.current(restored)).contains(sheet.steps().get(0));
        sheet.steps().forEach(step -> restored.finish(sheet, step));
        assertThat(sheet.current(restored)).isEmpty();
        assertThat(Sheets.FIRST_CASE.current(restored)).contains(Sheets.FIRST_CASE.steps().getFirst());
    }
}
