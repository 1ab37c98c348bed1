// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure;

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
        return encoded(Turning.turned(stored, turn));
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
