// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.geometry.Box;
import org.calx.drawing.text.TextStyle;

/**
 * One line of text.
 *
 * @param text     what it says; never blank
 * @param x        where it is anchored
 * @param baseline the height its letters stand on
 * @param anchor   which part of it lies at x
 * @param style    face, size and colour
 */
public record Label(String text, double x, double baseline, Anchor anchor, TextStyle style) implements Mark {

    /** Checks that something is said. */
    public Label {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a label without text");
        }
    }

    /** Which part of a label lies at its place. */
    public enum Anchor {
        /** Its beginning. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }

    /** {@return a label that begins at x} */
    public static Label of(String text, double x, double baseline, TextStyle style) {
        return new Label(text, x, baseline, Anchor.START, style);
    }

    /**
     * Places lines below each other.
     *
     * @param lines the lines; none gives no label
     * @param top   the upper edge of the first line
     * @return a label for each line
     */
    public static List<Label> block(List<String> lines, double x, double top, Anchor anchor, TextStyle style) {
        List<Label> labels = new ArrayList<>();
        for (String line : lines) {
            labels.add(new Label(line, x, top + style.ascent() + labels.size() * style.lineHeight(), anchor, style));
        }
        return labels;
    }

    /** {@return where the text begins} */
    public double left() {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - style.width(text) / 2;
            case END -> x - style.width(text);
        };
    }

    /** {@return the room it takes, from the tops of its tallest letters to the bottoms of its lowest} */
    public Box box() {
        double left = left();
        return new Box(left, baseline - style.ascent(), left + style.width(text), baseline + style.descent());
    }
}
