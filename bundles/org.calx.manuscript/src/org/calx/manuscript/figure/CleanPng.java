// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file with the chunks that make its picture, by the PNG specification, section 5.6; text, times, EXIF and what nobody knows are left out. */
final class CleanPng {

    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "sBIT");
    private static final int SIGNATURE = 8;
    /** Length, name and check sum. */
    private static final int FRAME = 12;
    /** The name of a profile of colours is up to whoever made it. */
    private static final byte[] PROFILE_NAME = {'I', 'C', 'C', 0};

    private CleanPng() {
    }

    static byte[] of(byte[] image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(image.length);
        out.write(image, 0, Math.min(SIGNATURE, image.length));
        ByteBuffer in = ByteBuffer.wrap(image);
        int at = SIGNATURE;
        while (image.length - at >= FRAME) {
            long next = at + (in.getInt(at) & 0xFFFFFFFFL) + FRAME;
            if (next > image.length) {
                break;
            }
            String name = new String(image, at + Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(name)) {
                out.write(image, at, (int) next - at);
            } else if (name.equals("iCCP")) {
                profile(image, at + 2 * Integer.BYTES, (int) next - Integer.BYTES, out);
            }
            if (name.equals("IEND")) {
                break; // what some programs append has no place in the picture
            }
            at = (int) next;
        }
        return out.toByteArray();
    }

    private static void profile(byte[] image, int from, int to, ByteArrayOutputStream out) {
        int end = from;
        while (end < to && image[end] != 0) {
            end++;
        }
        if (end == to) {
            return;
        }
        int rest = to - end - 1;
        byte[] body = ByteBuffer.allocate(Integer.BYTES + PROFILE_NAME.length + rest).put("iCCP".getBytes(StandardCharsets.ISO_8859_1)).put(PROFILE_NAME)
                .put(image, end + 1, rest).array();
        CRC32 sum = new CRC32();
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(body.length - Integer.BYTES).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }
}
