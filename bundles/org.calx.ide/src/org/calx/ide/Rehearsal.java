// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.ide.highlighting.MeaningHighlighter;
import org.calx.ide.outline.OutlineBuilder;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;

/**
 * Reads a text over and over in a thread of its own, so that Java has translated what an analysis runs before the author has typed much.
 * Without it the first hundred key presses in a long case take three to ten times as long as the later ones. It rests while the author is served,
 * and ends when it has worked for some seconds. What it reads is its own: it changes no case that somebody else has read.
 */
final class Rehearsal implements Runnable {

    private static final long MOST_NANOS = 8_000_000_000L;
    private static final int MOST_ROUNDS = 2_000;
    private static final long BUSY_MILLIS = 100;
    /** A word is typed into, the file broken, and a name made wrong; before each the text is set right. */
    private static final int ROUNDS = 6;
    /** Lesions and what else others refer to mostly have such names. */
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][0-9]+\\b");
    /** Its multiples are spread evenly. */
    private static final double GOLDEN = 0.618;

    private final CalxLanguage language;
    private final Path file;
    private final String text;
    private final Rehearsed more;
    private final BooleanSupplier busy;
    private volatile boolean stopped;
    private ParsedFile before;

    private Rehearsal(CalxLanguage language, Path file, String text, Rehearsed more, BooleanSupplier busy) {
        this.language = language;
        this.file = file;
        this.text = text;
        this.more = more;
        this.busy = busy;
    }

    /**
     * Begins, and returns at once.
     *
     * @param file the file the text stands for
     * @param text what to read
     * @param more what else to do with the text
     * @param busy whether an author is waiting for an answer
     * @return what has begun
     */
    static Rehearsal start(CalxLanguage language, Path file, String text, Rehearsed more, BooleanSupplier busy) {
        Rehearsal begun = new Rehearsal(language, file, text, more, busy);
        Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("Calx rehearsal").start(begun);
        return begun;
    }

    /** Ends it, though not in the middle of the text. */
    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            long worked = 0;
            for (int round = 0; round < MOST_ROUNDS && worked < MOST_NANOS && !stopped; round++) {
                long start = System.nanoTime();
                play(switch (round % ROUNDS) {
                case 1 -> typed(round);
                case 3 -> broken();
                case 5 -> misnamed(round);
                default -> text;
                });
                worked += System.nanoTime() - start;
                while (busy.getAsBoolean()) {
                    Thread.sleep(BUSY_MILLIS);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | StackOverflowError fault) {
            return; // the analysis of the same text meets the same fault and tells of it
        } finally {
            before = null;
        }
    }

    /** While an author types, most versions of a text have an error of syntax. */
    private String broken() {
        int end = Math.max(0, text.lastIndexOf('}'));
        return text.substring(0, end) + "\n  complication \n" + text.substring(end);
    }

    /** The text with a letter typed into one of its words, each time into another one. */
    private String typed(int round) {
        int at = (int) (text.length() * (round * GOLDEN % 1));
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(0, at) + "x" + text.substring(at);
    }

    /** The text with a letter typed behind one of its names, so that it, or what refers to it, is not found. */
    private String misnamed(int round) {
        Matcher name = NAME.matcher(text);
        return name.find((int) (text.length() * (round * GOLDEN % 1))) || name.find(0)
                ? text.substring(0, name.end()) + "x" + text.substring(name.end()) : typed(round);
    }

    private boolean isToRest() {
        return stopped || busy.getAsBoolean();
    }

    private void play(String version) {
        try {
            ParsedFile parsed = before == null ? language.parse(file, version) : language.parse(before, version);
            before = parsed;
            List<Diagnostic> findings = language.check(parsed, this::isToRest);
            parsed.model().ifPresent(model -> {
                MeaningHighlighter.highlight(model.eResource(), findings, this::restNow);
                OutlineBuilder.build(model);
            });
            more.play(language, parsed, this::isToRest);
        } catch (CancellationException rest) {
            return; // the author needs the processor
        }
    }

    private void restNow() {
        if (isToRest()) {
            throw new CancellationException();
        }
    }
}
