// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG file with the segments that make its picture, by ITU-T T.81, annex B. Of the application segments stay the JFIF header without its thumbnail,
 * profiles of colours (APP2) and the colour transform of Adobe (APP14); EXIF, XMP, IPTC, comments and what is appended are left out.
 */
final class CleanJpeg {

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    /** Length, name, version, density and the two sides of a thumbnail. */
    private static final int JFIF_LENGTH = 16;
    private static final int ADOBE_LENGTH = 14;

    private final byte[] image;
    private final ByteArrayOutputStream out;

    private CleanJpeg(byte[] image) {
        this.image = image;
        out = new ByteArrayOutputStream(image.length);
    }

    static byte[] of(byte[] image) {
        CleanJpeg jpeg = new CleanJpeg(image);
        jpeg.copy();
        return jpeg.out.toByteArray();
    }

    private void copy() {
        marker(START);
        int at = 2;
        while (at + 3 < image.length && unsigned(at) == MARKER) {
            int code = unsigned(at + 1);
            if (code == MARKER) {
                at++; // fill bytes may stand before a marker
                continue;
            }
            if (code == END) {
                break;
            }
            int end = at + 2 + (unsigned(at + 2) << 8 | unsigned(at + 3));
            if (end > image.length || end < at + 2 + Short.BYTES) {
                return; // cut short
            }
            segment(code, at, end);
            at = code == SCAN ? pixels(end) : end;
        }
        marker(END);
    }

    private void segment(int code, int at, int end) {
        int length = end - at - 2;
        if (code == JFIF && starts(at, "JFIF\0") && length >= JFIF_LENGTH) {
            marker(JFIF);
            out.write(0);
            out.write(JFIF_LENGTH);
            out.write(image, at + 4, JFIF_LENGTH - 4);
            out.write(0); // no thumbnail
            out.write(0);
        } else if (code == ADOBE && starts(at, "Adobe") && length >= ADOBE_LENGTH) {
            marker(ADOBE);
            out.write(0);
            out.write(ADOBE_LENGTH);
            out.write(image, at + 4, ADOBE_LENGTH - 2);
        } else if (code >= 0xC0 && code < JFIF || code == PROFILE && starts(at, "ICC_PROFILE\0")) {
            out.write(image, at, end - at);
        }
    }

    /** Copies the pixels of a scan up to the next marker; an escaped FF and restarts belong to them. */
    private int pixels(int from) {
        int at = from;
        while (at < image.length) {
            if (unsigned(at) == MARKER && at + 1 < image.length) {
                int next = unsigned(at + 1);
                if (next != 0 && next != MARKER && (next < 0xD0 || next > 0xD7)) {
                    break;
                }
            }
            at++;
        }
        out.write(image, from, at - from);
        return at;
    }

    private boolean starts(int segment, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        int from = segment + 4;
        return from + wanted.length <= image.length
                && Arrays.equals(image, from, from + wanted.length, wanted, 0, wanted.length);
    }

    private void marker(int code) {
        out.write(MARKER);
        out.write(code);
    }

    private int unsigned(int at) {
        return image[at] & 0xFF;
    }
}
