// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.List;
import java.util.Locale;

import org.calx.manuscript.problem.Problem.Kind;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;

/** Tells which limits are not kept. */
final class LimitReview {

    private final Findings findings;

    LimitReview(Findings findings) {
        this.findings = findings;
    }

    void review(List<Counter> counters) {
        counters.stream().filter(counter -> !counter.holds() && !absent(counter)).forEach(this::tell);
    }

    /** A running title or a legend that is not there cannot be too short. */
    private static boolean absent(Counter counter) {
        return counter.count() == 0 && switch (counter.subject()) {
            case TITLE, RUNNING_TITLE, LEGENDS, FIGURE_TITLES -> true;
            default -> false;
        };
    }

    private void tell(Counter counter) {
        Limit limit = counter.limit().orElseThrow();
        boolean tooMuch = counter.count() > limit.max().orElse(Integer.MAX_VALUE);
        int difference = tooMuch ? counter.count() - limit.max().getAsInt() : limit.min().orElse(0) - counter.count();
        String unit = counter.unit() == LimitUnit.ITEMS ? "" : " " + counter.unitWord();
        String cause = subject(counter) + (counter.unit() == LimitUnit.ITEMS ? ": " + counter.count() : " has " + counter.count() + unit) + ", the limit is "
                + limit.range() + unit;
        String cure = (tooMuch ? counter.unit() == LimitUnit.ITEMS ? "leave out " : "cut " : "add ") + difference + unit + where(counter);
        findings.add(kind(counter.subject()), limit.evidence(), counter.element(), counter.feature(), cause, cure);
    }

    private static String subject(Counter counter) {
        String name = counter.name().toLowerCase(Locale.ROOT);
        return counter.subject() == LimitSubject.SECTION ? "the section \"" + counter.name() + "\""
                : counter.unit() == LimitUnit.ITEMS ? "number of " + name : "the " + name;
    }

    private static String where(Counter counter) {
        return switch (counter.subject()) {
            case BODY, BODY_AND_REFERENCES, SECTION -> counter.element() instanceof org.calx.model.Narrative
                    ? ", best here, where the text is longest" : "";
            case FIGURES, FIGURES_AND_TABLES -> ", or move some to a supplement";
            default -> "";
        };
    }

    private static Kind kind(LimitSubject subject) {
        return switch (subject) {
            case TITLE, RUNNING_TITLE -> Kind.JOURNAL_TITLE;
            case ABSTRACT -> Kind.JOURNAL_ABSTRACT;
            case SECTION, BODY, BODY_AND_REFERENCES, KEY_MESSAGE, LEGENDS, FIGURE_TITLES -> Kind.JOURNAL_LENGTH;
            case KEYWORDS, FIGURES, TABLES, FIGURES_AND_TABLES, REFERENCES, AUTHORS, LEARNING_POINTS -> Kind.JOURNAL_NUMBER;
        };
    }
}
