// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG file of three chunks and the resolution; what ImageIO would write besides depends on the Java runtime. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final byte UP = 2;

    private PngFile() {
    }

    /** {@return the file of pixels given row by row as 0xRRGGBB} */
    static byte[] of(int[] pixels, int width, int dpi) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        // eight bits for each of red, green and blue; no interlacing
        chunk(file, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(pixels.length / width).put((byte) 8).put((byte) 2).array());
        int density = (int) Math.round(dpi * INCHES_PER_METRE);
        chunk(file, "pHYs", ByteBuffer.allocate(9).putInt(density).putInt(density).put((byte) 1).array());
        chunk(file, "IDAT", deflated(rows(pixels, width)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Each row as its difference from the row above: most rows of a figure repeat. */
    private static byte[] rows(int[] pixels, int width) {
        byte[] out = new byte[pixels.length / width * (3 * width + 1)];
        int at = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                out[at++] = UP;
            }
            int above = i < width ? 0 : pixels[i - width];
            out[at++] = (byte) ((pixels[i] >> 16) - (above >> 16));
            out[at++] = (byte) ((pixels[i] >> 8) - (above >> 8));
            out[at++] = (byte) (pixels[i] - above);
        }
        return out;
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data).array();
        CRC32 sum = new CRC32();
        sum.update(body);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(body);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
