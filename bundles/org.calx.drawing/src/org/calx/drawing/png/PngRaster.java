// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.png;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.net.URI;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** SVG as pixels. Needs no display and no font; the same SVG gives the same bytes. */
public final class PngRaster {

    /** What journals ask for: 300 dots per inch. */
    public static final int PRINT = 300;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private PngRaster() {
    }

    /** {@return how many pixels a length in millimetres takes} */
    public static int pixels(double millimetres, int dpi) {
        return Math.max(1, (int) Math.round(millimetres / MILLIMETRES_PER_INCH * dpi));
    }

    /**
     * Draws an SVG file on white.
     *
     * @param svg    the file, as {@link org.calx.drawing.svg.SvgWriter} writes it
     * @param width  its width in millimetres
     * @param height its height in millimetres
     * @param dpi    dots per inch, also noted in the image
     * @return the PNG file, in 24-bit colour
     */
    public static byte[] render(byte[] svg, double width, double height, int dpi) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), (URI) null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalArgumentException("the SVG cannot be read");
        }
        BufferedImage image = new BufferedImage(pixels(width, dpi), pixels(height, dpi), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            document.render((Component) null, graphics, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
        } finally {
            graphics.dispose();
        }
        return PngFile.of(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), image.getWidth(), dpi);
    }
}
