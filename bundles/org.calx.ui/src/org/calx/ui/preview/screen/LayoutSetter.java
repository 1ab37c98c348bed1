// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.Set;
import org.calx.manuscript.document.Run.Mark;
import org.calx.ui.preview.proof.Lettering;
import org.calx.ui.preview.setting.TextSetter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/** Sets texts by the system's own text layout. */
final class LayoutSetter implements TextSetter<LayoutSetting> {

    /** Raised and lowered text is so much smaller, and stands so much higher or lower, that lines keep their distance. */
    private static final double SCRIPT = 0.62;
    private static final double RISE = 0.3;
    private static final double FALL = 0.1;
    private static final double SMALL_CAPITAL = 0.8;

    private final Device device;
    private final Fonts fonts;
    private final Color link;

    LayoutSetter(Device device, Fonts fonts, Color link) {
        this.device = device;
        this.fonts = fonts;
        this.link = link;
    }

    @Override
    public LayoutSetting set(Lettering text, How how) {
        TextLayout layout = new TextLayout(device);
        double size = how.type().size() * how.scale();
        layout.setFont(fonts.font(size, how.type().bold(), how.type().italic()));
        layout.setText(shown(text));
        layout.setWidth(how.width());
        layout.setWrapIndent(how.hanging());
        layout.setAlignment(switch (how.alignment()) {
        case START -> SWT.LEFT;
        case CENTER -> SWT.CENTER;
        case END -> SWT.RIGHT;
        });
        for (Lettering.Emphasis emphasis : text.emphases()) {
            emphasise(layout, emphasis, text.text(), how, size);
        }
        int lead = (int) Math.round(layout.getLineMetrics(0).getHeight() * (how.type().leading() - 1));
        layout.setSpacing(Math.max(0, lead));
        return new LayoutSetting(layout, Math.max(0, lead));
    }

    /** Small capitals are capitals in a smaller font. */
    private static String shown(Lettering text) {
        if (text.emphases().stream().noneMatch(emphasis -> emphasis.marks().contains(Mark.SMALL_CAPS))) {
            return text.text();
        }
        StringBuilder shown = new StringBuilder(text.text());
        for (Lettering.Emphasis emphasis : text.emphases()) {
            for (int i = emphasis.start(); emphasis.marks().contains(Mark.SMALL_CAPS) && i < emphasis.end(); i++) {
                shown.setCharAt(i, Character.toUpperCase(shown.charAt(i)));
            }
        }
        return shown.toString();
    }

    private void emphasise(TextLayout layout, Lettering.Emphasis emphasis, String text, How how, double size) {
        Set<Mark> marks = emphasis.marks();
        boolean bold = how.type().bold() || marks.contains(Mark.BOLD);
        boolean italic = how.type().italic() || marks.contains(Mark.ITALIC);
        boolean raised = marks.contains(Mark.SUPERSCRIPT);
        boolean script = raised || marks.contains(Mark.SUBSCRIPT);
        double own = script ? size * SCRIPT : size;
        layout.setStyle(style(own, bold, italic, emphasis.link(), script ? (int) Math.round(raised ? size * RISE : -size * FALL) : 0), emphasis.start(),
                emphasis.end() - 1);
        if (marks.contains(Mark.SMALL_CAPS)) {
            TextStyle small = style(own * SMALL_CAPITAL, bold, italic, emphasis.link(), 0);
            for (int i = emphasis.start(); i < emphasis.end(); i++) {
                if (Character.isLowerCase(text.charAt(i))) {
                    layout.setStyle(small, i, i);
                }
            }
        }
    }

    private TextStyle style(double size, boolean bold, boolean italic, boolean leadsOut, int rise) {
        TextStyle style = new TextStyle(fonts.font(size, bold, italic), leadsOut ? link : null, null);
        style.rise = rise;
        style.underline = leadsOut;
        return style;
    }
}
