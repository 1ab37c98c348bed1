// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.drawing;

import java.util.List;

import org.calx.drawing.Drawing;
import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Marker;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.geometry.Outlines;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.paint.Hatch;
import org.calx.drawing.paint.Palette;
import org.calx.drawing.paint.Stroke;
import org.calx.drawing.paint.Style;
import org.calx.drawing.png.PngRaster;
import org.calx.drawing.svg.SvgWriter;
import org.calx.drawing.text.TextStyle;

/** A drawing with every kind of mark. */
public final class SampleDrawing {

    private SampleDrawing() {
    }

    static Drawing drawing() {
        Shape bar = new Shape(Outlines.rounded(Box.of(10, 10, 40, 8), 2),
                Style.filled(Palette.SKY).hatched(Hatch.RISING, Palette.BLACK).outlined(Palette.BLUE, 0.3));
        Shape dots = new Shape(Outlines.circle(new Point(70, 14), 6), Style.filled(Palette.PALE_GREY).hatched(Hatch.DOTTED, Palette.BLACK));
        Shape axis = new Shape(Outlines.line(10, 30, 75, 30), Style.drawn(Stroke.dashed(Palette.GREY, 0.25, 1, 0.5)));
        Shape mark = new Shape(Marker.STAR.at(new Point(40, 30), 1.5), Style.filled(Palette.VERMILION));
        Label label = new Label("CRP <5 & \"×10⁹/L\"", 42.5, 40, Label.Anchor.MIDDLE, TextStyle.bold(8));
        return new Drawing(85, 50, "Sample", "A bar & a circle", List.of(Group.of("T1", "treatment", "diltiazem <180 mg>", List.of(bar, label)),
                Group.of("T1", "treatment", "again", List.of(dots)), Group.of("axis", List.of(axis, mark))));
    }

    /** Draws without a display, in a Java of its own. */
    public static void main(String[] arguments) {
        Drawing drawing = drawing();
        System.out.println("bytes " + PngRaster.render(SvgWriter.write(drawing), drawing.width(), drawing.height(), PngRaster.PRINT).length);
    }
}
