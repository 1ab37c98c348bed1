// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.limits;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.calx.manuscript.journal.Counter;
import org.calx.manuscript.journal.Evidence;
import org.calx.manuscript.journal.Limit;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;
import org.calx.publish.ReviewedCase;
import org.calx.publish.ReviewedCase.Count;
import org.calx.publish.report.CounterLines;
import org.calx.publish.report.EvidenceWords;
import org.calx.publish.report.Verdict;

/**
 * Something that is counted, in words and as a bar.
 *
 * @param count what was counted and where
 */
public record CounterRow(Count count) {

    /** Above which part of a limit a writer wants to be warned. */
    private static final double CLOSE = 0.9;
    private static final double OVERFLOW = 1.25;

    /** {@return the counters worth telling, in the order of the manuscript} */
    public static List<CounterRow> of(ReviewedCase subject) {
        return subject.counters().stream().filter(each -> CounterLines.isTold(each.counter())).map(CounterRow::new).toList();
    }

    /** {@return the counter of a subject, in words where it is a text} */
    public static Optional<CounterRow> of(ReviewedCase subject, LimitSubject what) {
        return subject.counters().stream().filter(each -> each.counter().subject() == what && each.counter().unit() != LimitUnit.CHARACTERS)
                .findFirst().map(CounterRow::new);
    }

    /** {@return what was counted} */
    public Counter counter() {
        return count.counter();
    }

    /** {@return what tells it apart from all others of the case} */
    String key() {
        return counter().subject() + "/" + counter().name() + "/" + counter().unit();
    }

    /** {@return its name; a section is told apart from what else has its name} */
    public String name() {
        return counter().subject() == LimitSubject.SECTION ? "Section: " + counter().name() : counter().name();
    }

    /** {@return how much there is, with its unit: "1,830 words"} */
    public String amount() {
        return number(counter().count()) + (counter().unitWord().isEmpty() ? "" : " " + counter().unitWord());
    }

    /** {@return how much there may be: "at most 2,000"; "no limit"} */
    public String limit() {
        return counter().limit().map(CounterRow::words).orElse(CounterLines.limit(counter()));
    }

    private static String words(Limit limit) {
        String words = limit.range();
        for (OptionalInt bound : List.of(limit.min(), limit.max())) {
            if (bound.isPresent() && bound.getAsInt() >= 1000) {
                words = words.replace(Integer.toString(bound.getAsInt()), number(bound.getAsInt()));
            }
        }
        return words;
    }

    /** {@return how it stands to its limit} */
    public Verdict verdict() {
        return Verdict.of(counter());
    }

    /** {@return the same in words; empty for what is not limited} */
    public String verdictWords() {
        return Verdict.words(counter());
    }

    /** {@return whether a manuscript that breaks the limit would be refused; true for what is not limited} */
    public boolean isBinding() {
        return counter().limit().map(Limit::evidence).map(Evidence::isBinding).orElse(true);
    }

    /** {@return whether little is left to the most there may be} */
    public boolean isClose() {
        return verdict() == Verdict.KEPT && fill() >= CLOSE && counter().limit().flatMap(limit -> box(limit.max())).orElse(0) > counter().count();
    }

    private static Optional<Integer> box(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** {@return the name of the picture of how it stands to its limit} */
    public String picture() {
        return switch (verdict()) {
        case UNLIMITED -> "limit-none";
        case KEPT -> isClose() ? "limit-close" : "limit-kept";
        case OVER, UNDER -> isBinding() ? "limit-broken" : "limit-advised";
        };
    }

    /**
     * How far the bar is filled.
     *
     * @return 1 at the most there may be, or at the least there must be when there is no most; at most 1.25; 0 for what is not limited
     */
    public double fill() {
        if (counter().limit().isEmpty()) {
            return 0;
        }
        Limit limit = counter().limit().get();
        int full = limit.max().orElse(limit.min().orElse(1));
        return Math.min(OVERFLOW, full == 0 ? OVERFLOW : counter().count() / (double) full);
    }

    /** {@return the amount and the limit, short: "1,830 / 2,000 words"} */
    public String brief() {
        String unit = counter().unitWord().isEmpty() ? counter().name().toLowerCase(Locale.ROOT) : counter().unitWord();
        unit = counter().count() == 1 && counter().limit().isEmpty() ? unit.replaceFirst("s$", "") : unit;
        return number(counter().count()) + counter().limit().map(limit -> " / " + bound(limit)).orElse("") + " " + unit;
    }

    private static String bound(Limit limit) {
        return limit.max().isPresent() ? number(limit.max().getAsInt()) : "≥ " + number(limit.min().orElse(0));
    }

    /** {@return everything about it in several lines} */
    public String details() {
        List<String> lines = new ArrayList<>(List.of(name() + ": " + amount()));
        lines.add(counter().limit().isEmpty() ? "The journal sets no limit." : "Limit: " + limit() + (counter().unitWord().isEmpty() ? "" : " " + counter().unitWord())
                + " – " + verdictWords());
        counter().limit().map(Limit::evidence).ifPresent(evidence -> {
            if (!evidence.certain()) {
                lines.add("Uncertain: it was not confirmed at the journal.");
            }
            if (evidence.recommended()) {
                lines.add("Recommended: advice of the journal, no condition.");
            }
            lines.add("Source: " + EvidenceWords.of(evidence));
        });
        lines.add("Line " + count.place().line());
        return String.join("\n", lines);
    }

    private static String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }
}
