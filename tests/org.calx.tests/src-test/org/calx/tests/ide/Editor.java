// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.calx.ide.Analysis;
import org.calx.ide.CalxLanguageService;
import org.calx.ide.contentassist.Proposal;
import org.calx.ide.hover.Hover;

/** An editor without a window. The caret is written as ‸ in its text. */
final class Editor {

    /** One for all tests: setting the language up takes longer than any of them. */
    private static final CalxLanguageService SERVICE = new CalxLanguageService(0, (message, failure) -> {
        throw new AssertionError(message, failure);
    });

    private static final char CARET = '‸';
    private static final long PATIENCE = 60;
    private static long stamps;

    private final Path file;
    private final String text;
    private final int caret;

    private Editor(Path file, String marked) {
        this.file = file;
        caret = marked.indexOf(CARET);
        text = marked.replace(String.valueOf(CARET), "");
    }

    static CalxLanguageService service() {
        return SERVICE;
    }

    static synchronized long nextStamp() {
        return ++stamps;
    }

    /** An editor on a text that need not be on disk. */
    static Editor on(Path file, String marked) {
        return new Editor(file.toAbsolutePath().normalize(), marked);
    }

    /** An editor on a case of these statements. */
    static Editor onCase(String statements) {
        return on(Path.of("editor-test.calx"), "case Test {\n" + statements + "\n}\n");
    }

    String text() {
        return text;
    }

    List<Proposal> complete() {
        SERVICE.update(file, text, nextStamp());
        return answer(SERVICE.complete(file, caret)).value();
    }

    List<String> labels() {
        return complete().stream().map(Proposal::label).toList();
    }

    /** The text after choosing a proposal. */
    String choose(String label) {
        Proposal proposal = complete().stream().filter(candidate -> candidate.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no proposal " + label + " among " + labels()));
        return text.substring(0, proposal.offset()) + proposal.text() + text.substring(proposal.offset() + proposal.length());
    }

    Optional<Hover> hover() {
        SERVICE.update(file, text, nextStamp());
        return answer(SERVICE.hover(file, caret)).value();
    }

    /** The text that the name at the caret is declared with; empty when it refers to nothing. */
    Optional<Integer> definition() {
        SERVICE.update(file, text, nextStamp());
        return answer(SERVICE.definition(file, caret)).value().map(found -> found.targetOffset());
    }

    Analysis analyse() {
        BlockingQueue<Analysis> analyses = new LinkedBlockingQueue<>();
        long stamp = nextStamp();
        java.util.function.Consumer<Analysis> listener = analyses::add;
        SERVICE.addListener(listener);
        try {
            SERVICE.update(file, text, stamp);
            while (true) {
                Analysis analysis = analyses.poll(PATIENCE, TimeUnit.SECONDS);
                if (analysis == null) {
                    throw new AssertionError("no analysis of " + file);
                }
                if (analysis.file().equals(file) && analysis.stamp() == stamp) {
                    return analysis;
                }
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        } finally {
            SERVICE.removeListener(listener);
        }
    }

    private static <T> T answer(java.util.concurrent.CompletableFuture<T> question) {
        try {
            return question.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError("no answer", failure);
        }
    }
}
