// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.Objects;
import java.util.OptionalInt;

import org.calx.model.Journal;
import org.calx.model.JournalLimit;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;

/**
 * A limit of a journal.
 *
 * @param subject  what is limited
 * @param min      the least; empty for none
 * @param max      the most; empty for none
 * @param unit     what is counted
 * @param evidence how sure it is
 */
public record Limit(LimitSubject subject, OptionalInt min, OptionalInt max, LimitUnit unit, Evidence evidence) {

    /** Checks that nothing is missing. */
    public Limit {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(evidence, "evidence");
        if (min.isEmpty() && max.isEmpty()) {
            throw new IllegalArgumentException("a limit without a number");
        }
    }

    static Limit of(JournalLimit stated, Journal journal) {
        return new Limit(stated.getSubject(), bound(stated.getMin()), bound(stated.getMax()), unit(stated), Evidence.of(stated, journal));
    }

    private static OptionalInt bound(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** Text is measured in words unless the journal says characters. */
    static LimitUnit unit(JournalLimit stated) {
        if (stated.getUnit() != LimitUnit.ITEMS) {
            return stated.getUnit();
        }
        return switch (stated.getSubject()) {
            case SECTION, TITLE, RUNNING_TITLE, ABSTRACT, KEY_MESSAGE, BODY, BODY_AND_REFERENCES, LEGENDS, FIGURE_TITLES -> LimitUnit.WORDS;
            case KEYWORDS, FIGURES, TABLES, FIGURES_AND_TABLES, REFERENCES, AUTHORS, LEARNING_POINTS -> LimitUnit.ITEMS;
        };
    }

    /** {@return the limit in words: "at most 150", "3 to 5"} */
    public String range() {
        if (min.isEmpty()) {
            return "at most " + max.orElseThrow();
        }
        return max.isEmpty() ? "at least " + min.getAsInt() : min.getAsInt() == max.getAsInt() ? Integer.toString(max.getAsInt())
                : min.getAsInt() + " to " + max.getAsInt();
    }

    /** {@return whether a count keeps the limit} */
    public boolean holds(int count) {
        return count >= min.orElse(0) && count <= max.orElse(Integer.MAX_VALUE);
    }
}
