// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.calx.drawing.text.TextStyle;
import org.calx.manuscript.drawn.time.TimeScale.Stretch;

/** Chooses ticks whose labels have room: years, months or days of the calendar, or the time from the presentation. */
public final class Ticks {

    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240};
    private static final double MONTH = 365.25 / 12;
    private static final double[] DISTANCES = {1, 2, 7, 14, 28, MONTH, 3 * MONTH, 6 * MONTH, 12 * MONTH, 24 * MONTH, 60 * MONTH, 120 * MONTH, 240 * MONTH};
    private static final int[] DAYS = {1, 2, 7, 14};
    /** Between two labels, in millimetres. */
    private static final double GAP = 2;

    private Ticks() {
    }

    /**
     * Chooses ticks.
     *
     * @param scale    the axis
     * @param relative whether its days are counted from the presentation, not on the calendar
     * @param style    the style of the labels
     * @return ticks from left to right; those of the finest step that fits each stretch
     */
    public static List<Tick> of(TimeScale scale, boolean relative, TextStyle style) {
        List<Tick> all = new ArrayList<>();
        double free = scale.left() - GAP;
        for (Stretch stretch : scale.stretches()) {
            for (List<Tick> choice : relative ? distances(stretch) : dates(stretch)) {
                List<Tick> ticks = behind(free, choice, style);
                if (!ticks.isEmpty() && fits(ticks, free, scale.right(), style)) {
                    all.addAll(ticks);
                    Tick last = ticks.get(ticks.size() - 1);
                    free = last.x() + style.width(last.label()) / 2;
                    break;
                }
            }
        }
        return all;
    }

    /** The last tick of one stretch may stand so near its end that the first of the next has no room. */
    private static List<Tick> behind(double free, List<Tick> ticks, TextStyle style) {
        return ticks.stream().dropWhile(tick -> tick.x() - style.width(tick.label()) / 2 < free + GAP).toList();
    }

    private static boolean fits(List<Tick> ticks, double from, double to, TextStyle style) {
        double free = from;
        for (Tick tick : ticks) {
            double half = style.width(tick.label()) / 2;
            if (tick.x() - half < free + GAP || tick.x() + half > to + GAP) {
                return false;
            }
            free = tick.x() + half;
        }
        return true;
    }

    private static List<List<Tick>> distances(Stretch stretch) {
        List<List<Tick>> choices = new ArrayList<>();
        for (double step : DISTANCES) {
            List<Tick> ticks = new ArrayList<>();
            if ((stretch.to() - stretch.from()) / step < 60) {
                for (double day = Math.ceil(stretch.from() / step) * step; day <= stretch.to(); day += step) {
                    ticks.add(new Tick(stretch.x(day), distance(day, step)));
                }
            }
            choices.add(ticks);
        }
        return choices;
    }

    private static String distance(double day, double step) {
        if (Math.abs(day) < 0.5) {
            return "0";
        }
        String sign = day < 0 ? "−" : "+";
        double size = Math.abs(day);
        if (step >= 12 * MONTH - 1) {
            return sign + Math.round(size / (12 * MONTH)) + " y";
        }
        if (step >= MONTH - 1) {
            long months = Math.round(size / MONTH);
            return sign + (months % 12 == 0 ? months / 12 + " y" : months + " mo");
        }
        return step >= 7 ? sign + Math.round(size / 7) + " wk" : sign + Math.round(size) + " d";
    }

    private static List<List<Tick>> dates(Stretch stretch) {
        List<List<Tick>> choices = new ArrayList<>();
        LocalDate from = LocalDate.ofEpochDay((long) Math.ceil(stretch.from()));
        LocalDate to = LocalDate.ofEpochDay((long) Math.floor(stretch.to()));
        if (stretch.to() - stretch.from() < 75) {
            for (int step : DAYS) {
                List<Tick> ticks = new ArrayList<>();
                for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(step)) {
                    ticks.add(new Tick(stretch.x(day.toEpochDay()), day.getDayOfMonth() + " " + month(day)));
                }
                choices.add(dated(ticks, from));
            }
        }
        for (int step : MONTHS) {
            List<Tick> ticks = new ArrayList<>();
            LocalDate first = from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
            if ((stretch.to() - stretch.from()) / (step * MONTH) < 60) {
                for (LocalDate day = first; !day.isAfter(to); day = day.plusMonths(1)) {
                    if ((day.getYear() * 12 + day.getMonthValue() - 1) % step == 0) {
                        ticks.add(new Tick(stretch.x(day.toEpochDay()), day.getMonthValue() == 1 ? Integer.toString(day.getYear()) : month(day)));
                    }
                }
            }
            choices.add(dated(ticks, first));
        }
        return choices;
    }

    /** Where no tick says the year, the first one does. */
    private static List<Tick> dated(List<Tick> ticks, LocalDate first) {
        if (!ticks.isEmpty() && ticks.stream().noneMatch(tick -> tick.label().matches("\\d{4}"))) {
            ticks.set(0, new Tick(ticks.get(0).x(), ticks.get(0).label() + " " + first.getYear()));
        }
        return ticks;
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.UK).substring(0, 3);
    }
}
