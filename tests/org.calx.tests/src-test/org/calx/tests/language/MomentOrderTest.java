// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.calx.model.Case;
import org.calx.model.Complication;
import org.calx.model.time.CaseClock;
import org.calx.model.time.Moment;
import org.calx.model.time.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the order of moments promises, on courses of events invented by chance and recorded with less exactness than they had. */
class MomentOrderTest {

    private static final int EVENTS = 14;
    private static final int COURSES = 60;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void saysOnlyWhatIsTrueOfTheCourseThatWasRecorded(long seed) {
        Random random = new Random(seed);
        int decided = 0;
        for (int course = 0; course < COURSES; course++) {
            Course truth = new Course(random);
            Case subject = Cases.of(truth.record());
            CaseClock clock = new CaseClock(subject);
            List<Moment> moments = subject.getComplications().stream().map(each -> clock.resolve(each.getOn()).orElseThrow()).toList();
            for (int a = 0; a < EVENTS; a++) {
                for (int b = 0; b < EVENTS; b++) {
                    Order order = moments.get(a).compareTo(moments.get(b));
                    decided += order.isDecided() && a != b ? 1 : 0;
                    assertThat(order.isDecided() ? order : truth.order(a, b)).as("%d and %d of%n%s", a + 1, b + 1, truth.record())
                            .isEqualTo(truth.order(a, b));
                    assertThat(moments.get(b).compareTo(moments.get(a))).isEqualTo(order.reversed());
                }
                assertThat(moments.get(a).compareTo(moments.get(a))).isEqualTo(Order.SAME);
            }
            assertIsTransitive(moments);
        }
        assertThat(decided).as("pairs told apart").isGreaterThan(COURSES * EVENTS * EVENTS / 2);
    }

    private static void assertIsTransitive(List<Moment> moments) {
        for (Moment a : moments) {
            for (Moment b : moments) {
                for (Moment c : moments) {
                    if (a.isBefore(b) && b.isBefore(c)) {
                        assertThat(a.compareTo(c)).isNotIn(Order.AFTER, Order.SAME);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void circlesOfAnchorsEndAsUnknownWhicheverDateIsAskedFirst(long seed) {
        Random random = new Random(seed);
        for (int course = 0; course < COURSES; course++) {
            StringBuilder text = new StringBuilder("patient female, aged 3 weeks\n");
            for (int i = 1; i <= EVENTS; i++) {
                text.append("complication C").append(i).append(" pain on ").append(random.nextInt(4) == 0 ? "2020-0" + (1 + random.nextInt(9))
                        : random.nextInt(1, 9) + " weeks after C" + random.nextInt(1, EVENTS + 1)).append('\n');
            }
            Case subject = Cases.of(text.toString());
            Map<Complication, Optional<Moment>> first = resolved(subject, random);
            assertThat(resolved(subject, random)).isEqualTo(first);
        }
    }

    private static Map<Complication, Optional<Moment>> resolved(Case subject, Random random) {
        List<Complication> order = new ArrayList<>(subject.getComplications());
        Collections.shuffle(order, random);
        CaseClock clock = new CaseClock(subject);
        Map<Complication, Optional<Moment>> found = new HashMap<>();
        order.forEach(each -> found.put(each, clock.resolve(each.getOn())));
        return found;
    }

    /** Events on days that are known to the test, and a record of them that is not as exact. */
    private static final class Course {

        private final Random random;
        private final long birth = LocalDate.of(1960, 3, 5).toEpochDay();
        private final long presented = LocalDate.of(2020, 6, 15).toEpochDay();
        private final long[] days = new long[EVENTS];
        private final String record;

        Course(Random random) {
            this.random = random;
            StringBuilder text = new StringBuilder("presented 2020-06-15\npatient female, aged " + years(presented) + " years\n");
            for (int i = 0; i < EVENTS; i++) {
                days[i] = presented - 3000 + random.nextInt(4000);
                text.append("complication C").append(i + 1).append(" pain on ").append(date(days[i], i)).append('\n');
            }
            record = text.toString();
        }

        String record() {
            return record;
        }

        Order order(int a, int b) {
            return days[a] < days[b] ? Order.BEFORE : days[a] > days[b] ? Order.AFTER : Order.SAME;
        }

        private long years(long day) {
            return (long) ((day - birth) / 365.25);
        }

        private String date(long day, int earlier) {
            LocalDate date = LocalDate.ofEpochDay(day);
            int year = date.getYear();
            return switch (random.nextInt(10)) {
            case 0 -> date.toString();
            case 1 -> date.toString().substring(0, 7);
            case 2 -> Integer.toString(year);
            case 3 -> "about " + (year + random.nextInt(-1, 2));
            case 4 -> random.nextBoolean() ? "before " + (year + 1) : "after " + (year - 1);
            case 5 -> "between " + (year - random.nextInt(2)) + " and " + (year + random.nextInt(2));
            case 6 -> "age " + years(day);
            default -> earlier == 0 ? offset(day - presented, "presentation") : chained(day, random.nextInt(earlier));
            };
        }

        private String chained(long day, int anchor) {
            long later = day - days[anchor];
            return later > 0 && random.nextInt(3) == 0 ? "day " + (later + random.nextInt(2)) + " of C" + (anchor + 1)
                    : offset(later, "C" + (anchor + 1));
        }

        private String offset(long later, String anchor) {
            String side = (later < 0 ? " before " : " after ") + anchor;
            long length = Math.abs(later);
            return switch (random.nextInt(4)) {
            case 0 -> length + " days" + side;
            case 1 -> Math.round(length / 7.0) + " weeks" + side;
            case 2 -> Math.round(length / (365.25 / 12)) + " months" + side;
            default -> side.strip();
            };
        }
    }
}
