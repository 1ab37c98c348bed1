// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.model.CalendarDate;
import org.calx.model.FuzzyDate;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.calx.model.time.Span;

/**
 * A date by its distance from an anchor, no more exact than both.
 *
 * @param place   on which side of the anchor it lies
 * @param bound   "no later than " or "no earlier than " for a date known by one side only, otherwise empty
 * @param length  the distance in words, or for a date at the anchor what they share: the month, the year, about the time; empty for the day
 * @param figures the distance in figures
 * @param anchor  the anchor
 */
record RelativeDate(Place place, String bound, String length, String figures, TimeAnchor anchor) {

    enum Place {
        BEFORE, AT, AFTER
    }

    private static final Pattern UNIT = Pattern.compile("[ \\u00A0](day|week|month|year)s?$");
    private static final int MONTH = 31;
    private static final int YEAR = 366;

    static Optional<RelativeDate> of(FuzzyDate date, CaseClock clock, TimeAnchor anchor) {
        if (date == anchor.date()) {
            return Optional.of(new RelativeDate(Place.AT, "", "", "", anchor));
        }
        return clock.resolve(date).flatMap(moment -> moment.distance(anchor.moment()).map(span -> of(date, span, anchor)));
    }

    private static RelativeDate of(FuzzyDate date, Span span, TimeAnchor anchor) {
        if (span.mostDays() < 0 || span.leastDays() > 0) {
            return new RelativeDate(span.mostDays() < 0 ? Place.BEFORE : Place.AFTER, "", IntervalWords.prose(span), IntervalWords.figures(span), anchor);
        }
        if (span.leastDays() <= Moment.OPEN_START) {
            return span.mostDays() == 0 ? new RelativeDate(Place.AT, "no later than ", "", "", anchor)
                    : side(Place.AFTER, "no later than ", span.mostDays(), anchor);
        }
        if (span.mostDays() >= Moment.OPEN_END) {
            return span.leastDays() == 0 ? new RelativeDate(Place.AT, "no earlier than ", "", "", anchor)
                    : side(Place.BEFORE, "no earlier than ", -span.leastDays(), anchor);
        }
        return new RelativeDate(Place.AT, "", shared(date, span, anchor), "", anchor);
    }

    private static RelativeDate side(Place place, String bound, long days, TimeAnchor anchor) {
        Span length = new Span(days, days);
        return new RelativeDate(place, bound, IntervalWords.prose(length), IntervalWords.figures(length), anchor);
    }

    /** What a date has in common with the anchor when it may have been on either side of it. */
    private static String shared(FuzzyDate date, Span span, TimeAnchor anchor) {
        if (date instanceof CalendarDate calendar && anchor.date() instanceof CalendarDate origin && calendar.getValue().equals(origin.getValue())
                && calendar.getValue().length() == "2024-11-02".length()) {
            return "";
        }
        long most = Math.max(-span.leastDays(), span.mostDays());
        return most < MONTH ? "month" : most < YEAR ? "year" : "time";
    }

    /** {@return three months before presentation, at presentation, in the year of presentation} */
    String when() {
        if (place == Place.AT) {
            return !bound.isEmpty() ? bound + anchor.words() : length.isEmpty() ? anchor.at() : (length.equals("time") ? "at about " : "in ") + shared();
        }
        return bound + length + side() + anchor.words();
    }

    /** {@return three months before presentation, presentation, the year of presentation} */
    String point() {
        return place == Place.AT ? bound + (length.isEmpty() ? anchor.words() : shared()) : bound + length + side() + anchor.words();
    }

    /** {@return 3 months before presentation, presentation, year of presentation} */
    String label() {
        return place == Place.AT ? bound + (length.isEmpty() ? anchor.words() : shared().replaceFirst("^the ", ""))
                : bound + figures + side() + anchor.words();
    }

    /** {@return of a state that went on: for about 16 years, since presentation, from three months after presentation onwards} */
    String since() {
        return switch (place) {
            case BEFORE -> bound.isEmpty() && anchor.isPresentation() ? "for " + length : "since " + point();
            case AT -> "since " + point();
            case AFTER -> "from " + point() + " onwards";
        };
    }

    /**
     * The period up to another date; what both have in common is said once.
     *
     * @param end   the end
     * @param words whether numbers are words
     * @return two to three years before presentation; two years before to three months after presentation
     */
    String to(RelativeDate end, boolean words) {
        String start = words ? length : figures;
        String stop = words ? end.length : end.figures;
        if (place == end.place && place != Place.AT && unit(start).equals(unit(stop))) {
            start = UNIT.matcher(start).replaceFirst("");
        }
        if (place == Place.AT || end.place == Place.AT) {
            String from = words ? point() : label();
            if (place == Place.AT && length.isEmpty() && bound.isEmpty() && end.place == Place.AFTER) {
                return from + " to " + end.bound + stop + " later";
            }
            return (place == Place.BEFORE && end.length.isEmpty() && bound.isEmpty() ? start + " before until " : from + " to ") + (words ? end.point() : end.label());
        }
        return bound + start + (place == end.place ? "" : place == Place.BEFORE ? " before" : " after") + " to " + end.bound + stop + end.side() + anchor.words();
    }

    /** The unit a length ends with, in the singular. */
    private static String unit(String length) {
        Matcher unit = UNIT.matcher(length);
        return unit.find() ? unit.group(1) : length;
    }

    private String side() {
        return place == Place.BEFORE ? " before " : " after ";
    }

    /** {@return the year of presentation, the month in which calcinosis was first noticed} */
    private String shared() {
        return "the " + length + (anchor.isClause() ? " in which " : " of ") + anchor.words();
    }
}
