// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.care;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.calx.manuscript.care.Coverage;
import org.calx.publish.report.CareSummary;

/**
 * A part of the meter.
 *
 * @param state what it stands for
 * @param count how many sub-items are in that state
 * @param start where it starts, in pixels from the left
 * @param width how wide it is, in pixels
 */
public record MeterPart(Coverage state, int count, int start, int width) {

    /** A part that stands for something can be seen and holds its number. */
    private static final int LEAST = 22;

    /**
     * Divides the meter.
     *
     * @param summary how many sub-items are in which state
     * @param width   how wide the meter is, in pixels
     * @return a part for every state that has sub-items, from the left without gaps; together as wide as the meter, unless that is too narrow
     */
    public static List<MeterPart> of(CareSummary summary, int width) {
        List<Coverage> states = states(summary);
        int shared = Math.max(0, width - LEAST * states.size());
        List<MeterPart> parts = new ArrayList<>();
        int start = 0;
        int before = 0;
        for (Coverage state : states) {
            int share = (before + summary.count(state)) * shared / summary.all() - before * shared / summary.all();
            before += summary.count(state);
            parts.add(new MeterPart(state, summary.count(state), start, LEAST + share));
            start += LEAST + share;
        }
        return parts;
    }

    /** {@return how wide a meter has to be for its numbers to be read} */
    public static int narrowest(CareSummary summary) {
        return LEAST * states(summary).size();
    }

    private static List<Coverage> states(CareSummary summary) {
        return Arrays.stream(Coverage.values()).filter(state -> summary.count(state) > 0).toList();
    }

    /** {@return the headline of the meter: "21 of 30 covered"} */
    public static String headline(CareSummary summary) {
        return summary.count(Coverage.COVERED) + " of " + summary.all() + " covered";
    }
}
