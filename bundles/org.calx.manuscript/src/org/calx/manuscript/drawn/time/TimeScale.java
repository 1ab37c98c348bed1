// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Days on a line. Where most events crowd into a small share of the time, that share gets a scale of its own: the line has up to three
 * stretches, each even in itself.
 */
public final class TimeScale {

    /** A stretch is split where the shares of events and of time on one side differ by more than this. */
    private static final double CROWDED = 0.35;
    private static final int MOST_STRETCHES = 3;
    /** Every stretch is at least this wide, as a share, before events are counted. */
    private static final double BASE = 0.12;
    /** No stretch has fewer events, or is shorter in days. */
    private static final int FEWEST = 4;
    private static final double LEAST_SPAN = 60;
    /** Room before the first and after the last event of the line, in days. */
    private static final double LEAST_ROOM = 2;

    /**
     * A stretch of one scale.
     *
     * @param from  its first day
     * @param to    its last day
     * @param left  where it begins, in millimetres
     * @param right where it ends
     */
    public record Stretch(double from, double to, double left, double right) {

        double x(double day) {
            return left + (day - from) / (to - from) * (right - left);
        }
    }

    private final List<Stretch> stretches;

    private TimeScale(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /**
     * Makes a scale.
     *
     * @param days  the days of all events; one or more
     * @param first the first day the line must reach, not after the first event
     * @param last  the last day the line must reach, not before the last event
     * @param left  where the line begins, in millimetres
     * @param right where it ends
     */
    public static TimeScale of(double[] days, double first, double last, double left, double right) {
        double[] sorted = days.clone();
        Arrays.sort(sorted);
        List<double[]> groups = new ArrayList<>(List.of(sorted));
        for (int at = crowded(groups); at >= 0 && groups.size() < MOST_STRETCHES; at = crowded(groups)) {
            double[] group = groups.get(at);
            int split = split(group);
            groups.set(at, Arrays.copyOf(group, split));
            groups.add(at + 1, Arrays.copyOfRange(group, split, group.length));
        }
        return laidOut(groups, first, last, left, right);
    }

    private static TimeScale laidOut(List<double[]> groups, double first, double last, double left, double right) {
        double all = groups.stream().mapToDouble(group -> BASE * groups.size() + share(group, groups)).sum();
        List<Stretch> stretches = new ArrayList<>();
        double x = left;
        for (int i = 0; i < groups.size(); i++) {
            double[] group = groups.get(i);
            double room = Math.max(LEAST_ROOM, (group[group.length - 1] - group[0]) * 0.03);
            double from = i == 0 ? first - room : stretches.get(i - 1).to();
            double to = i == groups.size() - 1 ? last + room : boundary(group[group.length - 1], groups.get(i + 1)[0]);
            double next = i == groups.size() - 1 ? right : x + (right - left) * (BASE * groups.size() + share(group, groups)) / all;
            stretches.add(new Stretch(from, to, x, next));
            x = next;
        }
        return new TimeScale(stretches);
    }

    private static double share(double[] group, List<double[]> groups) {
        return group.length / (double) groups.stream().mapToInt(each -> each.length).sum();
    }

    /** Shortly before the later event. */
    private static double boundary(double before, double after) {
        return Math.max((before + after) / 2, after - 45);
    }

    /** The group that is most unevenly filled; -1 if none is. */
    private static int crowded(List<double[]> groups) {
        for (int i = 0; i < groups.size(); i++) {
            if (split(groups.get(i)) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the shares of events and of time differ most; 0 if they differ little, or if one side would be too small to be read. */
    private static int split(double[] group) {
        int count = group.length;
        double span = group[count - 1] - group[0];
        int best = 0;
        double most = CROWDED;
        for (int k = FEWEST; k <= count - FEWEST; k++) {
            double earlier = group[k - 1] - group[0];
            double later = group[count - 1] - group[k];
            double uneven = Math.max((count - k) / (double) count - later / span, k / (double) count - earlier / span);
            if (group[k] > group[k - 1] && Math.min(earlier, later) >= LEAST_SPAN && uneven > most) {
                most = uneven;
                best = k;
            }
        }
        return best;
    }

    /** {@return where a day lies; before the first day and after the last at the ends of the line} */
    public double x(double day) {
        for (Stretch stretch : stretches) {
            if (day <= stretch.to()) {
                return stretch.x(Math.max(day, stretch.from()));
            }
        }
        return right();
    }

    /** {@return the beginning of the line} */
    public double left() {
        return stretches.get(0).left();
    }

    /** {@return the end of the line} */
    public double right() {
        return stretches.get(stretches.size() - 1).right();
    }

    /** {@return the stretches from left to right} */
    public List<Stretch> stretches() {
        return stretches;
    }
}
