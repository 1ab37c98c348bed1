// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.painting;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.Label;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Outline;
import org.calx.drawing.paint.Colour;
import org.calx.drawing.paint.Hatch;
import org.calx.drawing.paint.Stroke;
import org.calx.drawing.paint.Style;

/**
 * An outline that is filled, then drawn. What winds around a point more than zero times is inside; lines meet in round corners and end
 * where they end.
 *
 * @param outline the outline
 * @param fill    the colour inside; null for none
 * @param stroke  the line along it; null for none
 */
public record Stroked(Outline outline, Colour fill, Stroke stroke) {

    /** {@return what a shape amounts to, in the order it is painted: its fill, its hatch, its outline} */
    public static List<Stroked> of(Shape shape) {
        Style style = shape.style();
        Outline outline = shape.outline();
        if (style.pattern() == null) {
            return List.of(new Stroked(outline, style.fill(), style.stroke()));
        }
        List<Stroked> out = new ArrayList<>();
        if (style.fill() != null) {
            out.add(new Stroked(outline, style.fill(), null));
        }
        boolean dots = style.hatch() == Hatch.DOTTED;
        HatchLines.of(outline, style.hatch())
                .ifPresent(lines -> out.add(dots ? new Stroked(lines, style.pattern().colour(), null) : new Stroked(lines, null, style.pattern())));
        if (style.stroke() != null) {
            out.add(new Stroked(outline, null, style.stroke()));
        }
        return out;
    }

    /** {@return the letters of a label; empty when none can be seen} */
    public static List<Stroked> of(Label label) {
        return label.style().outline(label.text(), label.left(), label.baseline()).map(letters -> new Stroked(letters, label.style().colour(), null))
                .stream().toList();
    }
}
