// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.calx.drawing.Label;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.text.TextStyle;

/** Places the values beside their points, free of each other, of all symbols and, where possible, of the line. */
final class ValueLabels {

    private static final double GAP = 0.5;
    /** Steps along a line at which it is looked for under a label: fine enough for a line across the page. */
    private static final int SAMPLES = 100;

    /**
     * A straight line that a label should not lie on.
     *
     * @param from where it begins
     * @param to   where it ends
     */
    record Crossing(Point from, Point to) {
    }

    private final List<Point> points;
    private final List<Crossing> lines;
    private final Box room;
    private final TextStyle style;

    ValueLabels(List<Point> points, List<Crossing> lines, Box room, TextStyle style) {
        this.points = List.copyOf(points);
        this.lines = List.copyOf(lines);
        this.room = room;
        this.style = style;
    }

    /** {@return a label for each point; empty where there is no room. The first and the last point are served first, as they say most} */
    List<Optional<Label>> place(List<String> texts) {
        List<Optional<Label>> labels = new ArrayList<>();
        texts.forEach(text -> labels.add(Optional.empty()));
        List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        order.sort(Comparator.comparingInt(i -> i == 0 || i == texts.size() - 1 ? 0 : 1));
        List<Box> taken = new ArrayList<>();
        for (int i : order) {
            int self = i;
            Optional<Label> label = candidates(texts.get(i), points.get(i)).stream()
                    .filter(each -> room.contains(each.box()) && taken.stream().noneMatch(each.box()::overlaps) && isFreeOfSymbols(each, self))
                    .min(Comparator.comparingInt(each -> crossed(each.box())));
            label.ifPresent(each -> taken.add(each.box()));
            labels.set(i, label);
        }
        return labels;
    }

    private List<Label> candidates(String text, Point at) {
        double far = PanelPainter.SYMBOL * 1.3 + GAP;
        double middle = at.y() + (style.ascent() - style.descent()) / 2;
        double above = at.y() - far - style.descent() / 2;
        double below = at.y() + far + style.ascent();
        return List.of(new Label(text, at.x(), above, Label.Anchor.MIDDLE, style), new Label(text, at.x(), below, Label.Anchor.MIDDLE, style),
                new Label(text, at.x() + far, middle, Label.Anchor.START, style), new Label(text, at.x() + far / 2, above, Label.Anchor.START, style),
                new Label(text, at.x() + far / 2, below, Label.Anchor.START, style), new Label(text, at.x() - far, middle, Label.Anchor.END, style),
                new Label(text, at.x() - far / 2, above, Label.Anchor.END, style), new Label(text, at.x() - far / 2, below, Label.Anchor.END, style));
    }

    private boolean isFreeOfSymbols(Label label, int self) {
        return IntStream.range(0, points.size()).filter(i -> i != self).noneMatch(i -> label.box().overlaps(symbol(points.get(i))));
    }

    private static Box symbol(Point at) {
        return new Box(at.x(), at.y(), at.x(), at.y()).grown(PanelPainter.SYMBOL * 1.2);
    }

    /** How many of the lines lie under a label. */
    private int crossed(Box label) {
        return (int) lines.stream().filter(line -> IntStream.rangeClosed(0, SAMPLES).anyMatch(step -> label.overlaps(sample(line, step / (double) SAMPLES)))).count();
    }

    private static Box sample(Crossing line, double share) {
        double x = line.from().x() + (line.to().x() - line.from().x()) * share;
        double y = line.from().y() + (line.to().y() - line.from().y()) * share;
        return new Box(x, y, x, y).grown(0.05);
    }
}
