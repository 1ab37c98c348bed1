// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.calx.model.image.Orientation;

/** A photograph whose pixels are turned as its EXIF data asks, for Word shows them as they are stored. */
final class TurnedJpeg {

    /** No loss the eye can see. */
    private static final float QUALITY = 0.95f;

    private TurnedJpeg() {
    }

    static byte[] of(byte[] image, Orientation turn) throws IOException {
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(image));
        if (stored == null) {
            throw new IOException("the photograph cannot be turned as its camera asks; save it turned");
        }
        int width = turn.swapsSides() ? stored.getHeight() : stored.getWidth();
        int height = turn.swapsSides() ? stored.getWidth() : stored.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        try {
            graphics.drawRenderedImage(stored, transform(turn, width, height));
        } finally {
            graphics.dispose();
        }
        return encoded(turned);
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

    private static byte[] encoded(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
