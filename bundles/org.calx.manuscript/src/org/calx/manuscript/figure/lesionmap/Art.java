// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.ArrayList;
import java.util.List;

import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.Shape;
import org.calx.drawing.geometry.Box;
import org.calx.drawing.paint.Colour;
import org.calx.drawing.paint.Palette;
import org.calx.drawing.paint.Stroke;
import org.calx.drawing.paint.Style;
import org.calx.drawing.text.TextStyle;
import org.calx.manuscript.figure.lesionmap.anatomy.Ink;
import org.calx.manuscript.figure.lesionmap.anatomy.Line;

/** Draws the plates. */
final class Art {

    private static final Colour SKIN = Colour.of(0xF7F5F2);
    private static final Colour BORDER = Colour.of(0x4D4D4D);
    private static final Colour BONE = Colour.of(0xE4E3E1);
    private static final Colour BONE_EDGE = Colour.of(0xB9B8B6);
    private static final Colour FOLD = Colour.of(0x8C8C8C);
    private static final TextStyle TITLE = TextStyle.regular(7).in(Palette.DARK_GREY);
    private static final TextStyle SIDE = TextStyle.bold(7.5).in(Palette.DARK_GREY);

    private Art() {
    }

    /** {@return the plate} */
    static List<Mark> of(Panel panel) {
        List<Mark> lines = new ArrayList<>();
        for (Line line : panel.plate().lines()) {
            lines.add(new Shape(line.curve().placed(panel.placing()).outline(), style(line.ink())));
        }
        List<Mark> out = new ArrayList<>(List.of(Group.of("anatomy", lines)));
        out.addAll(titles(panel));
        return out;
    }

    private static Style style(Ink ink) {
        return switch (ink) {
            case SKIN -> Style.filled(SKIN).outlined(BORDER, 0.3);
            case BONE -> Style.filled(BONE).outlined(BONE_EDGE, 0.12);
            case CREASE -> Style.drawn(Stroke.solid(FOLD, 0.16));
            case NAIL -> Style.filled(Palette.WHITE).outlined(FOLD, 0.14);
        };
    }

    private static List<Mark> titles(Panel panel) {
        Box skin = panel.skin().bounds();
        double baseline = panel.room().bottom() + 3.6;
        Label title = new Label(panel.view().title(), skin.centre().x(), baseline, Label.Anchor.MIDDLE, TITLE);
        if (!panel.view().isBody()) {
            return List.of(Group.of("title", List.of(title)));
        }
        boolean front = panel.view().title().equals("Front");
        double reach = skin.width() * 0.36;
        double height = skin.top() + skin.height() * 0.07;
        return List.of(Group.of("title", List.of(title,
                new Label(front ? "R" : "L", skin.centre().x() - reach, height, Label.Anchor.MIDDLE, SIDE),
                new Label(front ? "L" : "R", skin.centre().x() + reach, height, Label.Anchor.MIDDLE, SIDE))));
    }
}
