// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The upright axis of a panel.
 *
 * @param from   the value at its foot
 * @param to     the value at its top
 * @param step   from tick to tick
 * @param top    where its top lies, in millimetres
 * @param bottom where its foot lies
 */
record ValueScale(double from, double to, double step, double top, double bottom) {

    private static final int MOST_STEPS = 5;
    private static final double[] STEPS = {1, 2, 5, 10};
    /** Values that reach down to less than this share of the greatest are drawn from zero. */
    private static final double FROM_ZERO = 0.5;

    static ValueScale of(Series series, double top, double bottom) {
        double[] values = series.readings().stream().flatMapToDouble(reading -> DoubleStream.concat(DoubleStream.of(reading.value()),
                reading.range().stream().flatMapToDouble(range -> DoubleStream.of(range.low(), range.high())))).filter(Double::isFinite).toArray();
        double least = DoubleStream.of(values).min().orElse(0);
        double most = DoubleStream.of(values).max().orElse(1);
        if (series.scale() != null && least >= 0 && most <= series.scale()) {
            return whole(series.scale(), top, bottom);
        }
        if (least >= 0 && (series.outcome() || least <= most * FROM_ZERO)) { // a change of an outcome is judged against all of it
            return spread(0, most, top, bottom);
        }
        double room = most > least ? (most - least) * 0.08 : Math.max(Math.abs(most) * 0.1, 1e-6);
        return spread(least - room, most + room, top, bottom);
    }

    /** All of a scale that has an end, with ticks at whole parts of it if there are any. */
    private static ValueScale whole(double end, double top, double bottom) {
        for (int parts = MOST_STEPS; parts > 1; parts--) {
            double step = end / parts;
            double first = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
            if (Math.abs(first - Math.rint(first)) < 1e-6 && (first < 4 || Math.abs(first - 5) < 1e-6)) {
                return new ValueScale(0, end, step, top, bottom);
            }
        }
        return new ValueScale(0, end, spread(0, end, top, bottom).step(), top, bottom);
    }

    private static ValueScale spread(double least, double most, double top, double bottom) {
        double span = most > least ? most - least : 1;
        double power = Math.pow(10, Math.floor(Math.log10(span / MOST_STEPS)));
        for (double factor : STEPS) {
            double step = factor * power;
            double from = Math.floor(least / step + 1e-9) * step;
            double to = Math.ceil((least + span) / step - 1e-9) * step;
            if (Math.round((to - from) / step) <= MOST_STEPS) {
                return new ValueScale(from, to, step, top, bottom);
            }
        }
        double step = 20 * power; // both ends may fall just beyond a tick
        return new ValueScale(Math.floor(least / step) * step, Math.ceil((least + span) / step) * step, step, top, bottom);
    }

    /** {@return where a value lies; those beyond the axis at its ends} */
    double y(double value) {
        return bottom - (Math.clamp(value, from, to) - from) / (to - from) * (bottom - top);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i <= (to - from) / step + 1e-6; i++) {
            ticks.add(from + i * step);
        }
        return ticks;
    }

    /** {@return a tick's value with the decimals all ticks need} */
    String label(double tick) {
        int decimals = 0;
        while (decimals < 9 && Math.abs(step * Math.pow(10, decimals) - Math.rint(step * Math.pow(10, decimals))) > 1e-6) {
            decimals++;
        }
        return Numerals.of(Math.abs(tick) < step / 1000 ? 0 : tick, decimals);
    }
}
