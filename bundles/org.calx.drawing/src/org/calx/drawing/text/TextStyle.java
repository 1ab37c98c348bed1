// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.drawing.font.TrueTypeFont;
import org.calx.drawing.geometry.Outline;
import org.calx.drawing.geometry.Point;
import org.calx.drawing.geometry.Segment;
import org.calx.drawing.paint.Colour;
import org.calx.drawing.paint.Palette;

/**
 * Face, size and colour of text, and its measures in millimetres.
 *
 * @param face   the typeface
 * @param points the size in points; journals ask for 6 to 8 or more in print
 * @param colour the colour
 */
public record TextStyle(Face face, double points, Colour colour) {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
    /** Height of capitals and of letters with descenders of Liberation Sans, as shares of the size. */
    private static final double ASCENT = 0.74;
    private static final double DESCENT = 0.22;

    /** {@return black text of this size} */
    public static TextStyle regular(double points) {
        return new TextStyle(Face.REGULAR, points, Palette.BLACK);
    }

    /** {@return bold black text of this size} */
    public static TextStyle bold(double points) {
        return new TextStyle(Face.BOLD, points, Palette.BLACK);
    }

    /** {@return the same in another colour} */
    public TextStyle in(Colour other) {
        return new TextStyle(face, points, other);
    }

    /** {@return the size in millimetres} */
    public double size() {
        return points * MILLIMETRES_PER_POINT;
    }

    /** {@return from the base line to above the tallest letters, accents of capitals excepted} */
    public double ascent() {
        return ASCENT * size();
    }

    /** {@return from the base line to below the lowest letters} */
    public double descent() {
        return DESCENT * size();
    }

    /** {@return from base line to base line} */
    public double lineHeight() {
        return 1.18 * size();
    }

    /** {@return the width of a line of text} */
    public double width(String text) {
        return run(text, null) * scale();
    }

    /** {@return whether every character has a glyph; one without is drawn as an empty box} */
    public boolean canShow(String text) {
        return text.codePoints().noneMatch(each -> face.font().glyph(Script.of(each).character()) == 0);
    }

    /** {@return the outlines of a line of text that begins at x on a base line; empty if nothing is visible} */
    public Optional<Outline> outline(String text, double x, double baseline) {
        List<Segment> segments = new ArrayList<>();
        run(text, segments);
        double scale = scale();
        return segments.isEmpty() ? Optional.empty()
                : Optional.of(new Outline(segments).mapped(point -> new Point(x + point.x() * scale, baseline - point.y() * scale)));
    }

    private double scale() {
        return size() / face.font().unitsPerEm();
    }

    /** The width in font units; the outlines are added to the list if there is one. */
    private double run(String text, List<Segment> outlines) {
        TrueTypeFont font = face.font();
        double pen = 0;
        int before = 0;
        for (int codePoint : text.codePoints().toArray()) {
            Script script = Script.of(codePoint);
            int glyph = font.glyph(script.character());
            pen += script.scale() < 1 ? 0 : font.kerning(before, glyph);
            if (outlines != null) {
                double here = pen;
                face.outline(glyph).ifPresent(shape -> outlines.addAll(
                        shape.scaled(script.scale()).moved(here, script.rise() * font.unitsPerEm()).segments()));
            }
            pen += font.advance(glyph) * script.scale();
            before = glyph;
        }
        return pen;
    }
}
