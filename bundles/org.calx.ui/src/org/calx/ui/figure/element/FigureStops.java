// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.calx.drawing.Drawing;
import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Point;
import org.calx.language.place.Place;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureTable;

/** Everything in a figure that can be pointed at, in the order of reading. Immutable; takes a while to make. */
public final class FigureStops {

    /** Nothing to point at. */
    public static final FigureStops NONE = new FigureStops();

    /** A shape larger than this, in millimetres, is hit only inside, not anywhere in the box around it. */
    private static final double LARGE = 3;
    /** Half the distance, in millimetres, within which two boxes are one. */
    private static final double TOGETHER = 0.7;

    private final List<Stop> stops = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    /** A mark that can be hit, and what it belongs to: the studies of one day share a symbol. */
    private record Target(Box box, Mark mark, List<Stop> stops) {

        boolean isHit(Point point, double tolerance) {
            if (!box.grown(tolerance).contains(point)) {
                return false;
            }
            boolean large = Math.min(box.width(), box.height()) > LARGE;
            return !large || !(mark instanceof Shape shape) || shape.outline().contains(point);
        }

        double size() {
            return box.width() * box.height();
        }
    }

    private FigureStops() {
    }

    /** {@return what can be pointed at in a figure} */
    public static FigureStops of(DrawnFigure figure) {
        FigureStops made = new FigureStops();
        FigureTable table = figure.table();
        for (FigureTable.Row row : table.rows()) {
            List<Box> boxes = new ArrayList<>();
            figure.drawing().all().filter(mark -> mark instanceof Group group && row.isShownBy(group)).map(FigureStops::box)
                    .forEach(box -> box.ifPresent(each -> add(each, boxes)));
            if (!boxes.isEmpty()) {
                made.stops.add(new Stop(made.stops.size(), row, table.columns(), boxes));
            }
        }
        made.collect(figure.drawing());
        return made;
    }

    /** What lies together is framed together: a mark and its number. */
    private static void add(Box box, List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).grown(TOGETHER).overlaps(box.grown(TOGETHER))) {
                boxes.set(i, boxes.get(i).union(box));
                return;
            }
        }
        boxes.add(box);
    }

    private void collect(Drawing drawing) {
        drawing.marks().forEach(mark -> collect(mark, List.of()));
    }

    private void collect(Mark mark, List<Stop> around) {
        if (mark instanceof Group group) {
            List<Stop> within = Stream.concat(around.stream(), stops.stream().filter(stop -> stop.row().isShownBy(group))).distinct().toList();
            group.marks().forEach(each -> collect(each, within));
        } else if (!around.isEmpty()) {
            box(mark).ifPresent(box -> targets.add(new Target(box, mark, around)));
        }
    }

    private static Optional<Box> box(Mark mark) {
        return switch (mark) {
        case Label label -> Optional.of(label.box());
        case Shape shape -> Optional.of(shape.outline().bounds().grown(shape.style().stroke() == null ? 0 : shape.style().stroke().width() / 2));
        case Group group -> group.marks().stream().map(FigureStops::box).flatMap(Optional::stream).reduce(Box::union);
        };
    }

    /** {@return everything, in the order of reading} */
    public List<Stop> all() {
        return List.copyOf(stops);
    }

    /**
     * What is at a point.
     *
     * @param point     in millimetres on the paper
     * @param tolerance how far beside something it may be, in millimetres
     * @return what is there in the order of reading; several for what shares a symbol; none for nothing
     */
    public List<Stop> at(Point point, double tolerance) {
        return targets.stream().filter(target -> target.isHit(point, tolerance)).min(Comparator.comparing((Target target) -> !target.isHit(point, 0))
                .thenComparingDouble(Target::size)).map(Target::stops).orElse(List.of());
    }

    /**
     * What a place of the text is shown by.
     *
     * @param places where an element stands, by its name
     * @param offset the place
     * @return all that shows the innermost element around the place; none when the figure does not show what is written there
     */
    public List<Stop> at(Function<String, Optional<Place>> places, int offset) {
        Optional<String> element = stops.stream().map(Stop::element).distinct()
                .filter(name -> places.apply(name).filter(place -> place.offset() <= offset && offset <= place.offset() + place.length()).isPresent())
                .min(Comparator.comparingInt(name -> places.apply(name).orElseThrow().length()));
        return stops.stream().filter(stop -> element.filter(stop.element()::equals).isPresent()).toList();
    }

    /** {@return what comes after or before something in the order of reading; the first or last when there was nothing; empty at the end} */
    public Optional<Stop> next(Optional<Stop> from, int step) {
        int start = step > 0 ? -1 : stops.size();
        int index = from.map(Stop::index).orElse(start) + step;
        return index < 0 || index >= stops.size() ? Optional.empty() : Optional.of(stops.get(index));
    }

    /** {@return what corresponds in this figure to something in an earlier one of the same case} */
    public Optional<Stop> like(Stop earlier) {
        return stops.stream().filter(stop -> stop.row().equals(earlier.row())).findFirst()
                .or(() -> stops.stream().filter(stop -> stop.element().equals(earlier.element())).findFirst());
    }
}
