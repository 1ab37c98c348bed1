// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.calx.app.question.Questions;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.internal.progress.FinishedJobs;
import org.eclipse.ui.statushandlers.StatusManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever goes wrong, the log's file holds nothing of a case, and the user is told in plain words. */
class PrivateLogTest {

    private static final String SECRET = "narrative \"\"\"\n  Mrs Example, born 3 May 1950, at left thumb\n  at the ward of Dr. Sample\n\"\"\"";

    private final Path log = Platform.getLogFileLocation().toPath();

    @RegisterExtension
    private final Studio studio = new Studio();

    private String text() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void assertNothingOfTheCase() {
        for (String word : new String[] {"Mrs Example", "1950", "left thumb", "Sample", "smith-anna"}) {
            assertFalse(text().contains(word), "the log holds: " + word);
        }
    }

    @Test
    void anExceptionInTheWindow() {
        String mark = "Mark" + UUID.randomUUID().toString().replace("-", "");
        Display.getDefault().asyncExec(() -> {
            throw new IllegalStateException(SECRET, new IllegalArgumentException(mark));
        });
        studio.waitFor("the entry", () -> text().contains("Caused by: java.lang.IllegalArgumentException"));
        assertTrue(text().contains("PrivateLogTest"), "the lines of code are missing");
        assertFalse(text().contains(mark));
        assertNothingOfTheCase();
    }

    @Test
    void anExceptionInAJob() throws InterruptedException {
        Answers answers = new Answers(null, false);
        Questions.answerWith(answers);
        Job job = Job.create("Reading smith-anna.calx", (ICoreRunnable) monitor -> {
            throw new UnsupportedOperationException(SECRET);
        });
        job.schedule();
        studio.waitFor("the entry", () -> text().contains("java.lang.UnsupportedOperationException"));
        studio.waitFor("the words for the user", () -> !answers.messages().isEmpty());
        FinishedJobs.getInstance().clearAll(); // otherwise the status line tells of it in every picture taken later
        assertTrue(answers.messages().getFirst().contains("Your text is as you wrote it"), answers.messages().getFirst());
        assertNothingOfTheCase();
    }

    @Test
    void whatABundleLogsItself() {
        ILog.of(getClass()).error("Not read: smith-anna.calx", new CoreException(Status.error(SECRET)));
        ILog.of(getClass()).warn(SECRET, new ArithmeticException(SECRET));
        studio.waitFor("the entry", () -> text().contains("java.lang.ArithmeticException"));
        assertNothingOfTheCase();
    }

    @Test
    void tellsWhyThePlatformRefusedSomething() {
        Answers answers = new Answers(null, false);
        Questions.answerWith(answers);
        StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.eclipse.core.resources", "The disk is full."), StatusManager.SHOW);
        studio.waitFor("the words", () -> !answers.messages().isEmpty());
        assertEquals("The disk is full.", answers.messages().getFirst());
    }
}
