// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.List;

/**
 * How large a proof is shown.
 *
 * @param percent of its size in print; 0 for as large as the width of the view allows
 */
public record Zoom(int percent) {

    /** A sheet is as wide as the view. */
    public static final Zoom WIDTH = new Zoom(0);
    /** Letters are as large as in print. */
    public static final Zoom PRINT = new Zoom(100);
    /** What can be chosen. */
    public static final List<Zoom> STEPS = List.of(new Zoom(75), new Zoom(90), PRINT, new Zoom(110), new Zoom(125), new Zoom(150), new Zoom(175), new Zoom(200));

    /** {@return what the author reads} */
    public String label() {
        return equals(WIDTH) ? "Page width" : percent + " %";
    }

    /** {@return the next larger step} */
    Zoom larger(double now) {
        return STEPS.stream().filter(step -> step.percent > now + 1).findFirst().orElse(STEPS.getLast());
    }

    /** {@return the next smaller step} */
    Zoom smaller(double now) {
        return STEPS.reversed().stream().filter(step -> step.percent < now - 1).findFirst().orElse(STEPS.getFirst());
    }
}
