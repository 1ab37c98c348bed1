// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The fonts of a proof in the sizes that are needed. */
final class Fonts {

    /** The font of the standard Word template; a system without it has another that is as wide. */
    private static final String FAMILY = "Times New Roman";
    private static final double TENTHS = 10;

    private final Device device;
    private final double pixelsPerPoint;
    private final Map<Key, Font> fonts = new HashMap<>();

    private record Key(long tenths, int style) {
    }

    Fonts(Device device) {
        this.device = device;
        pixelsPerPoint = pixelsPerPoint(device);
    }

    /** {@return how many pixels a point takes on a device, at its usual size} */
    static double pixelsPerPoint(Device device) {
        return device.getDPI().y / 72.0;
    }

    /** {@return a font whose letters are so many pixels high} */
    Font font(double pixels, boolean bold, boolean italic) {
        Key key = new Key(Math.max(1, Math.round(pixels / pixelsPerPoint * TENTHS)), (bold ? SWT.BOLD : 0) | (italic ? SWT.ITALIC : 0));
        return fonts.computeIfAbsent(key, this::make);
    }

    /** Only this notation takes sizes that are no whole numbers. */
    private Font make(Key key) {
        return new Font(device, new FontData(String.format(Locale.ROOT, "1|%s|%.1f|%d|", FAMILY, key.tenths() / TENTHS, key.style())));
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
