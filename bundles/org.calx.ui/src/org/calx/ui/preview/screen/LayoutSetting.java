// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.ArrayList;
import java.util.List;
import org.calx.ui.preview.setting.Area;
import org.calx.ui.preview.setting.Setting;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** A text set by the system. */
final class LayoutSetting implements Setting {

    private final TextLayout layout;
    private final int lead;
    private final int[] starts;

    /** Takes over a layout; the lead stands above its first line, too. */
    LayoutSetting(TextLayout layout, int lead) {
        this.layout = layout;
        this.lead = lead;
        starts = layout.getLineOffsets();
    }

    /** Draws the text; what is selected is drawn in other colours. */
    void draw(GC gc, int x, int y, int from, int to, Color ink, Color ground) {
        if (to > from) {
            layout.draw(gc, x, y + lead, from, to - 1, ink, ground);
        } else {
            layout.draw(gc, x, y + lead);
        }
    }

    String text() {
        return layout.getText();
    }

    @Override
    public int height() {
        Rectangle last = layout.getLineBounds(lines() - 1); // the bounds of a layout hold its spacing once too often on some systems
        return last.y + last.height + lead;
    }

    @Override
    public int lines() {
        return starts.length - 1;
    }

    @Override
    public int top(int line) {
        return layout.getLineBounds(line).y + lead;
    }

    @Override
    public int lineOf(int offset) {
        return layout.getLineIndex(Math.clamp(offset, 0, layout.getText().length()));
    }

    @Override
    public int characterAt(int x, int y) {
        return Math.clamp(layout.getOffset(x, y - lead, null), 0, Math.max(0, layout.getText().length() - 1));
    }

    @Override
    public int offsetAt(int x, int y) {
        int[] behind = new int[1];
        int offset = layout.getOffset(x, y - lead, behind);
        return Math.clamp(offset + behind[0], 0, layout.getText().length());
    }

    @Override
    public List<Area> areas(int start, int end) {
        List<Area> areas = new ArrayList<>();
        int last = Math.min(end, layout.getText().length());
        for (int line = 0; line < lines() && starts[line] < last; line++) {
            int from = Math.max(start, starts[line]);
            int to = Math.min(last, starts[line + 1]);
            if (from < to) {
                Rectangle bounds = layout.getBounds(from, to - 1);
                areas.add(new Area(bounds.x, bounds.y + lead, bounds.width, bounds.height));
            }
        }
        return areas;
    }

    @Override
    public void dispose() {
        layout.dispose();
    }
}
