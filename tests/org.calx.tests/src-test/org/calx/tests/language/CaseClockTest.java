// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.model.Case;
import org.calx.model.Complication;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.calx.model.time.Order;
import org.calx.model.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fuzzy dates and their partial order. */
class CaseClockTest {

    private static final String BASE = """
            presented 2020-06-15
            patient female, aged 40 years
            treatment T1 diltiazem from 2020-07-01 to 2020-12-31
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2018 | 2019 | BEFORE", "2019-05 | 2019 | OVERLAPPING",
            "2019-05-31 | 2019-06 | BEFORE", "about 2018 | 2019 | OVERLAPPING", "about 2018 | 2020-02 | BEFORE",
            "before 2015 | 2015 | BEFORE", "after 2015 | 2015 | AFTER", "age 10 | 1995 | BEFORE",
            "age 38 | presentation | BEFORE", "3 months after T1 | 2020-12-31 | OVERLAPPING",
            "3 months after T1 | 2021-06 | BEFORE", "1 week before presentation | 2020-05 | AFTER",
            "after T1 | 2020-06 | AFTER", "before T1 | 2021 | BEFORE",
            "day 1 of T1 | 2020-07-03 | BEFORE", "day 14 of T1 | 2020-07-14 | OVERLAPPING", "day 14 of T1 | 2020-07-16 | BEFORE",
            "day 14 | 2020-06-28 | OVERLAPPING", "day 14 | 2020-07 | BEFORE", "week 3 of life | 1982 | BEFORE",
            "between 2012 and 2014 | 2015 | BEFORE", "between 2012 and 2014 | 2011 | AFTER", "between 2012 and 2014 | 2013 | OVERLAPPING",
            "between age 2 and age 4 | 1986 | BEFORE", "between 3 and 6 months after T1 | 2020-09-01 | AFTER",
            "between 3 and 6 months after T1 | 2021-09 | BEFORE", "between 3 and 6 months after T1 | 2020-11 | OVERLAPPING",
            "> 9 years before presentation | 2015 | BEFORE", "about day 100 | 2020-06-30 | AFTER",
            "birth | 1979 | OVERLAPPING", "birth | 1985 | BEFORE", "at least 9 years before presentation | 2015 | BEFORE" })
    void areOrderedAsFarAsTheyAreKnown(String first, String second, Order order) {
        assertThat(compare(BASE, first, second)).isEqualTo(order);
        assertThat(compare(BASE, second, first)).isEqualTo(switch (order) {
        case BEFORE -> Order.AFTER;
        case AFTER -> Order.BEFORE;
        default -> order;
        });
    }

    @Test
    void cannotBeComparedAcrossAxes() {
        assertThat(compare("patient male, aged 25 years", "36 months after presentation", "2014"))
                .isEqualTo(Order.INCOMPARABLE);
    }

    @Test
    void areComparableOnTheAxisOfPresentation() {
        assertThat(compare("patient male, aged 25 years", "36 months after presentation", "presentation"))
                .isEqualTo(Order.AFTER);
        assertThat(compare("patient male, aged 25 years", "age 2", "presentation")).isEqualTo(Order.BEFORE);
    }

    @Test
    void countedFromEachOtherYieldNothing() {
        Case subject = Cases.of("""
                treatment T1 diltiazem from 1 month after T2
                treatment T2 colchicine from 1 month after T1
                """);
        CaseClock clock = new CaseClock(subject);
        assertThat(clock.resolve(subject.getTreatments().get(0).getStart())).isEmpty();
    }

    @Test
    void differByASpan() {
        Case subject = complications(BASE, "2012", "2018");
        CaseClock clock = new CaseClock(subject);
        Span span = moment(clock, subject, 1).since(moment(clock, subject, 0)).orElseThrow();
        assertThat(span.leastDays()).isEqualTo(1827);
        assertThat(span.mostDays()).isEqualTo(2556);
        assertThat(span.middleYears()).isEqualTo(6.0, org.assertj.core.api.Assertions.within(0.01));
    }

    private static Order compare(String base, String first, String second) {
        Case subject = complications(base, first, second);
        CaseClock clock = new CaseClock(subject);
        return moment(clock, subject, 0).compareTo(moment(clock, subject, 1));
    }

    private static Case complications(String base, String first, String second) {
        String statements = base + "\ncomplication ulceration on " + first + "\ncomplication infection on " + second;
        assertThat(Cases.unreadable(statements)).isEmpty();
        return Cases.of(statements);
    }

    private static Moment moment(CaseClock clock, Case subject, int index) {
        Complication complication = subject.getComplications().get(index);
        return clock.resolve(complication.getOn()).orElseThrow();
    }
}
