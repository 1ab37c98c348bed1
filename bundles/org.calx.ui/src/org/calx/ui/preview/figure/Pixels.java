// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The pixels of a picture, row by row, as red, green and blue in 24 bits.
 *
 * @param width   pixels in a row
 * @param height  rows
 * @param colours the pixels
 */
public record Pixels(int width, int height, int[] colours) {

    /**
     * Reads an image and makes it as large as wanted. Of a much larger one only a part of the pixels is read, so that a photograph of
     * any size takes little memory.
     *
     * @param encoded a PNG or JPEG file
     * @param width   the width wanted
     * @param height  the height wanted
     * @return its pixels, on white
     * @throws IOException if it is no image that can be shown
     */
    static Pixels read(InputStream encoded, int width, int height) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(encoded)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no image that can be shown");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam how = reader.getDefaultReadParam();
                int step = Math.max(1, Math.min(reader.getWidth(0) / (2 * width), reader.getHeight(0) / (2 * height)));
                how.setSourceSubsampling(step, step, 0, 0);
                return of(reader.read(0, how), width, height);
            } catch (RuntimeException damaged) {
                throw new IOException("a damaged image", damaged);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Pixels of(BufferedImage read, int width, int height) {
        BufferedImage image = read;
        while (image.getWidth() > 2 * width && image.getHeight() > 2 * height) {
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        BufferedImage wanted = drawn(image, width, height);
        return new Pixels(width, height, wanted.getRGB(0, 0, width, height, null, 0, width));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }
}
