// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.calx.drawing.png.PngRaster;
import org.calx.manuscript.document.Picture;

/**
 * The file a picture is made from. Reading it takes a while.
 *
 * @param picture     the picture
 * @param bytes       the file: SVG where there is one, since it can be drawn in any size
 * @param fingerprint two files that look the same have the same
 */
public record FigureSource(Picture picture, byte[] bytes, String fingerprint) {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /**
     * Reads a picture.
     *
     * @param picture the picture
     * @return its file
     * @throws IOException if it cannot be read
     */
    public static FigureSource read(Picture picture) throws IOException {
        try (InputStream in = picture.svg().orElse(picture.content()).open()) {
            byte[] bytes = in.readAllBytes();
            return new FigureSource(picture, bytes, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible); // every Java has it
        }
    }

    /**
     * Decodes the picture.
     *
     * @param width  how wide it is to be, in pixels
     * @param height how high
     * @return its pixels, on white
     * @throws IOException if the file is none that can be shown
     */
    public Pixels decode(int width, int height) throws IOException {
        if (picture.svg().isEmpty()) {
            return Pixels.read(new ByteArrayInputStream(bytes), width, height);
        }
        double inches = (double) picture.widthPixels() / picture.pixelsPerInch();
        int dots = Math.max(1, (int) Math.ceil(width / inches));
        double millimetres = inches * MILLIMETRES_PER_INCH;
        byte[] png = PngRaster.render(bytes, millimetres, millimetres * picture.heightPixels() / picture.widthPixels(), dots);
        return Pixels.read(new ByteArrayInputStream(png), width, height);
    }
}
