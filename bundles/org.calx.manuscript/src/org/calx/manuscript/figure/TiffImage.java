// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.calx.model.image.Orientation;
import org.calx.model.image.TiffHeader;

/** The first page of a TIFF file as PNG, which Word shows everywhere: the same pixels, turned as asked, with the same resolution. */
final class TiffImage {

    private static final double METRES_PER_INCH = 0.0254;
    /** Behind the signature and the header. */
    private static final int PNG_HEAD = 33;

    private TiffImage() {
    }

    static byte[] png(byte[] file, TiffHeader header) throws IOException {
        BufferedImage page = screenColours(decoded(file));
        if (header.turn() != Orientation.UPRIGHT) {
            page = Turning.turned(page, header.turn());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "png", out);
        byte[] png = CleanPng.of(out.toByteArray());
        return header.resolution() == 0 ? png : withResolution(png, header.resolution());
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException damaged) {
            throw new IOException("a TIFF image is damaged; save it again, or as PNG", damaged);
        } finally {
            reader.dispose();
        }
    }

    /** PNG is written without a profile of colours, so one of its own is applied here. */
    private static BufferedImage screenColours(BufferedImage page) {
        ColorSpace space = page.getColorModel().getColorSpace();
        if (space.isCS_sRGB() || space.getType() == ColorSpace.TYPE_GRAY) {
            return page;
        }
        BufferedImage screen = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = screen.createGraphics();
        try {
            graphics.drawImage(page, 0, 0, null);
        } finally {
            graphics.dispose();
        }
        return screen;
    }

    private static byte[] withResolution(byte[] png, int dotsPerInch) {
        int density = (int) Math.round(dotsPerInch / METRES_PER_INCH);
        byte[] body = ByteBuffer.allocate(13).put("pHYs".getBytes(StandardCharsets.ISO_8859_1)).putInt(density).putInt(density).put((byte) 1).array();
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(png.length + body.length + 8).put(png, 0, PNG_HEAD).putInt(body.length - 4).put(body).putInt((int) sum.getValue())
                .put(png, PNG_HEAD, png.length - PNG_HEAD).array();
    }
}
