// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What the first directory of a TIFF file tells, by TIFF 6.0; pixels are never decoded.
 *
 * @param width      width in pixels as stored
 * @param height     height in pixels as stored
 * @param bits       bits of a colour
 * @param inks       whether it stores the colours of a printing press
 * @param resolution dots per inch; 0 when not said
 * @param turn       how the stored pixels are to be turned
 * @param more       whether there are further pages
 */
public record TiffHeader(int width, int height, int bits, boolean inks, int resolution, Orientation turn, boolean more) {

    private static final int ENTRY = 12;
    private static final int SHORT = 3;
    private static final int INKS = 5;
    private static final int CENTIMETRE = 3;
    private static final double CENTIMETRES_PER_INCH = 2.54;
    private static final int MOST_BITS = 8;
    /** It is decoded, which takes four bytes for a pixel. */
    private static final long MOST_PIXELS = 40_000_000L;

    /** {@return the header; empty when the file is no TIFF image or is cut short} */
    public static Optional<TiffHeader> read(byte[] file) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(file);
            int order = tiff.getShort(0);
            tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            if (order != 0x4949 && order != 0x4D4D || tiff.getShort(2) != 42) {
                return Optional.empty();
            }
            return directory(tiff, tiff.getInt(4)).filter(header -> header.width > 0 && header.height > 0);
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutShort) {
            return Optional.empty();
        }
    }

    private static Optional<TiffHeader> directory(ByteBuffer tiff, int start) {
        int entries = tiff.getShort(start) & 0xFFFF;
        int width = 0;
        int height = 0;
        int bits = 1;
        int colours = 0;
        int unit = 2;
        double resolution = 0;
        Orientation turn = Orientation.UPRIGHT;
        for (int i = 0; i < entries; i++) {
            int at = start + Short.BYTES + i * ENTRY;
            int value = tiff.getShort(at + 2) == SHORT ? tiff.getShort(at + 8) & 0xFFFF : tiff.getInt(at + 8);
            switch (tiff.getShort(at) & 0xFFFF) {
            case 0x0100 -> width = value;
            case 0x0101 -> height = value;
            case 0x0102 -> bits = tiff.getInt(at + 4) > 2 ? tiff.getShort(tiff.getInt(at + 8)) & 0xFFFF : value;
            case 0x0106 -> colours = value;
            case 0x0112 -> turn = Orientation.of(value);
            case 0x011A -> resolution = (tiff.getInt(value) & 0xFFFFFFFFL) / (double) Math.max(1, tiff.getInt(value + 4) & 0xFFFFFFFFL);
            case 0x0128 -> unit = value;
            default -> {
                // how pixels are stored, and what is left out anyway
            }
            }
        }
        boolean more = tiff.getInt(start + Short.BYTES + entries * ENTRY) != 0;
        int dots = (int) Math.min(10_000, Math.round(unit == CENTIMETRE ? resolution * CENTIMETRES_PER_INCH : unit == 2 ? resolution : 0));
        return Optional.of(new TiffHeader(width, height, bits, colours == INKS, dots, turn, more));
    }

    /** {@return why the image cannot be used, and the cure, to stand behind its name; empty when it can} */
    public Optional<String> refusal() {
        if (inks) {
            return Optional.of("stores the colours of a printing press (CMYK); save it with the colours of a screen (RGB)");
        }
        if (bits > MOST_BITS) {
            return Optional.of("stores " + bits + " bits for each colour; save it with 8, after setting the window of brightness you want to show");
        }
        if ((long) width * height > MOST_PIXELS) {
            return Optional.of("has " + width + " × " + height + " pixels, more than 40 megapixels; scale it down, or save it as PNG");
        }
        return Optional.empty();
    }
}
