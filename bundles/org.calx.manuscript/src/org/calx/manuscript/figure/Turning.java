// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.calx.model.image.Orientation;

/** Turns pixels as a camera or a scanner asks. */
final class Turning {

    private Turning() {
    }

    /** {@return a PNG file with its pixels turned} */
    static byte[] png(byte[] image, Orientation turn) throws IOException {
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(image));
        if (stored == null) {
            throw new IOException("the image cannot be turned as its file asks; save it turned");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(turned(stored, turn), "png", out);
        return out.toByteArray();
    }

    /** {@return the image as it is to be seen, in the colours of a screen} */
    static BufferedImage turned(BufferedImage stored, Orientation turn) {
        int width = turn.swapsSides() ? stored.getHeight() : stored.getWidth();
        int height = turn.swapsSides() ? stored.getWidth() : stored.getHeight();
        BufferedImage turned = new BufferedImage(width, height,
                stored.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        try {
            graphics.drawRenderedImage(stored, transform(turn, width, height));
        } finally {
            graphics.dispose();
        }
        return turned;
    }

    private static AffineTransform transform(Orientation turn, int w, int h) {
        return switch (turn) {
        case UPRIGHT -> new AffineTransform();
        case MIRRORED -> new AffineTransform(-1, 0, 0, 1, w, 0);
        case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, w, h);
        case FLIPPED -> new AffineTransform(1, 0, 0, -1, 0, h);
        case TRANSPOSED -> new AffineTransform(0, 1, 1, 0, 0, 0);
        case CLOCKWISE -> new AffineTransform(0, 1, -1, 0, w, 0);
        case TRANSVERSED -> new AffineTransform(0, -1, -1, 0, w, h);
        case ANTICLOCKWISE -> new AffineTransform(0, -1, 1, 0, 0, h);
        };
    }
}
