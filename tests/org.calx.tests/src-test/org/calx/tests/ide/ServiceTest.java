// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.calx.ide.Analysis;
import org.calx.ide.CalxLanguageService;
import org.calx.ide.Stamped;
import org.calx.ide.contentassist.Proposal;
import org.calx.language.CalxLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody is told about a text that is no longer there. */
@Timeout(120)
class ServiceTest {

    private static final Path FILE = Path.of("service-test.calx").toAbsolutePath();

    @Test
    void analysesOnlyTheNewestOfTheTextsThatPileUp() throws Exception {
        try (CalxLanguageService service = new CalxLanguageService(0, (message, failure) -> { })) {
            CountDownLatch reached = new CountDownLatch(1);
            CountDownLatch open = new CountDownLatch(1);
            CountDownLatch done = new CountDownLatch(1);
            Queue<Long> stamps = new ConcurrentLinkedQueue<>();
            service.addListener(analysis -> {
                stamps.add(analysis.stamp());
                if (analysis.stamp() == 1) {
                    reached.countDown();
                    await(open);
                } else if (analysis.stamp() == 9) {
                    done.countDown();
                }
            });
            service.update(FILE, "case A { }", 1);
            await(reached); // the service's thread is busy from here on
            for (int stamp = 2; stamp <= 9; stamp++) {
                service.update(FILE, "case A { } ".repeat(stamp), stamp);
            }
            open.countDown();
            await(done);
            assertThat(stamps).containsExactly(1L, 9L);
        }
    }

    @Test
    void answersAboutTheNewestText() throws Exception {
        CalxLanguageService service = Editor.service();
        service.update(FILE, "case A { calcinosis { lesion L1 at left thumb } complication ulceration of ", 1);
        String newest = "case A { calcinosis { lesion L7 at left thumb } complication ulceration of ";
        service.update(FILE, newest, 2);
        Stamped<List<Proposal>> answer = service.complete(FILE, newest.length()).get(60, TimeUnit.SECONDS);
        assertThat(answer.stamp()).isEqualTo(2);
        assertThat(answer.value()).extracting(Proposal::label).contains("L7").doesNotContain("L1");
    }

    @Test
    void checksTheNewestTextBeforeItAnswersAboutAnOlderOne() throws Exception {
        try (CalxLanguageService service = new CalxLanguageService(0, (message, failure) -> { })) {
            CountDownLatch reached = new CountDownLatch(1);
            CountDownLatch open = new CountDownLatch(1);
            service.addListener(analysis -> {
                if (analysis.stamp() == 1) {
                    reached.countDown();
                    await(open);
                }
            });
            service.update(FILE, "case A { }", 1);
            await(reached); // the service's thread is busy from here on
            var outdated = service.folds(FILE);
            service.update(FILE, "case B { }", 2);
            var current = service.folds(FILE);
            open.countDown();
            assertThat(current.get(60, TimeUnit.SECONDS).stamp()).isEqualTo(2);
            assertThat(outdated).isCancelled();
        }
    }

    @Test
    void dropsQuestionsAboutAClosedFile() {
        CalxLanguageService service = Editor.service();
        service.update(FILE, "case A { }", Editor.nextStamp());
        service.close(FILE);
        assertThatThrownBy(() -> service.complete(FILE, 0).get(60, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> service.hover(FILE, 0).get(60, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void findsWhatTheCommandLineFinds() {
        String text = "case A {\n treatment T1 dilitazem from 2024 to 2020\n complication ulceration of L9\n\n figure F1 \"none.png\"\n}\n";
        Analysis analysis = Editor.on(FILE, text).analyse();
        CalxLanguage language = CalxLanguage.standard();
        assertThat(analysis.findings()).isNotEmpty().isEqualTo(language.check(language.parse(FILE, text)));
    }

    @Test
    void stopsTellingAListenerThatLeft() {
        Queue<Analysis> told = new ConcurrentLinkedQueue<>();
        Consumer<Analysis> listener = told::add;
        Editor.service().addListener(listener);
        Editor.service().removeListener(listener);
        Editor.onCase("patient female").analyse();
        assertThat(told).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
