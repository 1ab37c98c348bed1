// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calx.ui.preview.proof.Shape;
import org.calx.ui.preview.setting.Paper;
import org.calx.ui.preview.setting.PieceSetter;
import org.calx.ui.preview.setting.SetPiece;
import org.eclipse.swt.graphics.Device;

/** The pieces that are or were lately seen, set on one paper. What looks the same is set once, also from one version of a text to the next. */
final class SetPieces {

    private static final int MOST = 240;

    private final Fonts fonts;
    private final PieceSetter<LayoutSetting> setter;
    private final Map<Shape, SetPiece<LayoutSetting>> pieces = new LinkedHashMap<>(MOST, 0.75f, true);

    SetPieces(Device device, Paper paper) {
        fonts = new Fonts(device);
        setter = new PieceSetter<>(paper, new LayoutSetter(device, fonts, ProofColours.LINK.get()));
    }

    PieceSetter<LayoutSetting> setter() {
        return setter;
    }

    Paper paper() {
        return setter.paper();
    }

    /** {@return a piece that looks so; for use until the end of the event} */
    SetPiece<LayoutSetting> get(Shape shape) {
        return pieces.computeIfAbsent(shape, setter::set);
    }

    /** {@return how high and how many numbered lines long a piece is, without keeping it} */
    Size measure(Shape shape) {
        SetPiece<LayoutSetting> kept = pieces.get(shape);
        if (kept != null) {
            return new Size(kept.height(), kept.numbers().size());
        }
        SetPiece<LayoutSetting> passing = setter.set(shape);
        passing.dispose();
        return new Size(passing.height(), passing.numbers().size());
    }

    /** The size of a piece. */
    record Size(int height, int lines) {
    }

    /** Lets go of what was not seen for long. Not to be called while pieces are in use. */
    void trim() {
        if (pieces.size() <= MOST) {
            return;
        }
        List<Shape> oldest = new ArrayList<>(pieces.keySet()).subList(0, pieces.size() - MOST);
        oldest.forEach(shape -> pieces.remove(shape).dispose());
    }

    void dispose() {
        pieces.values().forEach(SetPiece::dispose);
        pieces.clear();
        fonts.dispose();
    }
}
