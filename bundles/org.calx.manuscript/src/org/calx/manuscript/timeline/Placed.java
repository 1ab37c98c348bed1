// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.timeline;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.text.TextStyle;
import org.calx.drawing.text.Wrapping;
import org.calx.manuscript.drawn.time.TimeScale;

/**
 * An item with the place of its symbol and of its label: to the right if there is room, else to the left, else above.
 *
 * @param item  the item
 * @param left  where its symbol begins, whiskers and arrows included
 * @param right where its symbol ends
 * @param lines its label
 * @param textX where the label begins
 * @param above whether the label stands above the symbol
 */
record Placed(Item item, double left, double right, List<String> lines, double textX, boolean above) {

    /** Half the size of a symbol. */
    static final double SYMBOL = 1.1;
    /** How far an arrow of an open end reaches. */
    static final double ARROW = 3.5;
    private static final double GAP = 1;
    /** Between neighbours in a row. */
    private static final double APART = 2;
    private static final double WIDEST_LABEL = 50;
    private static final double LABEL_SHARE = 0.36;

    static Placed of(Item item, TimeScale scale, TextStyle style, double plotLeft, double plotRight) {
        double left = scale.x(item.begin().earliest()) - (item.begin().openStart() ? ARROW : item.period() ? 0 : SYMBOL);
        double end = item.end() == null ? scale.x(item.begin().latest()) : scale.x(item.end().latest());
        boolean open = item.isOpen() || item.begin().openEnd() || item.end() != null && item.end().openEnd();
        double right = item.isOngoing() ? scale.right() + ARROW / 2 : end + (open ? ARROW : item.period() ? 0 : SYMBOL);
        right = Math.max(right, left + 1);
        double room = Math.min(WIDEST_LABEL, (plotRight - plotLeft) * LABEL_SHARE);
        List<String> lines = Wrapping.lines(item.text(), style, room);
        double width = lines.stream().mapToDouble(style::width).max().orElse(0);
        if (right + GAP + width <= plotRight) {
            return new Placed(item, left, right, lines, right + GAP, false);
        }
        if (left - GAP - width >= plotLeft) {
            return new Placed(item, left, right, lines, left - GAP - width, false);
        }
        List<String> wide = Wrapping.lines(item.text(), style, Math.min(2 * WIDEST_LABEL, plotRight - plotLeft));
        double widest = wide.stream().mapToDouble(style::width).max().orElse(0);
        return new Placed(item, left, right, wide, Math.clamp(left, plotLeft, Math.max(plotLeft, plotRight - widest)), true);
    }

    /** {@return rows of items that do not touch, filled from the top} */
    static List<List<Placed>> rows(List<Placed> items, TextStyle style) {
        List<List<Placed>> rows = new ArrayList<>();
        for (Placed item : items) {
            List<Placed> free = rows.stream().filter(row -> row.stream().noneMatch(other -> item.touches(other, style))).findFirst().orElse(null);
            if (free == null) {
                free = new ArrayList<>();
                rows.add(free);
            }
            free.add(item);
        }
        return rows;
    }

    private boolean touches(Placed other, TextStyle style) {
        return start() < other.stop(style) + APART && other.start() < stop(style) + APART;
    }

    private double start() {
        return Math.min(left, textX);
    }

    private double stop(TextStyle style) {
        return Math.max(right, textX + lines.stream().mapToDouble(style::width).max().orElse(0));
    }

    double height(TextStyle style) {
        double text = lines.size() * style.lineHeight();
        return above ? text + 2 * SYMBOL + 0.6 : Math.max(text, 2 * SYMBOL + 0.4);
    }
}
