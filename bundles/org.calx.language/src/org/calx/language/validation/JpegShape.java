// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

/**
 * What the segments of a JPEG image tell; its pixels are not decoded.
 *
 * @param whole      whether the picture is there to its end
 * @param width      in pixels; 0 when the image ends before it is said
 * @param height     in pixels; 0 when the image ends before it is said
 * @param components how many colours are stored for a pixel: 1 is grey, 3 are colours of a screen, 4 those of a printing press
 */
record JpegShape(boolean whole, int width, int height, int components) {

    private static final int MARKER = 0xFF;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    /** Position of height, width and components behind the marker of a frame. */
    private static final int HEIGHT = 5;
    private static final int WIDTH = 7;
    private static final int COMPONENTS = 9;

    /** Reads an image that begins like a JPEG image. */
    static JpegShape of(byte[] image) {
        JpegShape shape = new JpegShape(false, 0, 0, 0);
        int at = 2;
        while (at + COMPONENTS < image.length && unsigned(image, at) == MARKER) {
            int code = unsigned(image, at + 1);
            int length = code == MARKER ? -1 : word(image, at + 2);
            if (code == SCAN) {
                return new JpegShape(ends(image, at), shape.width, shape.height, shape.components);
            }
            if (isFrame(code)) {
                shape = new JpegShape(false, word(image, at + WIDTH), word(image, at + HEIGHT), unsigned(image, at + COMPONENTS));
            }
            at += code == MARKER ? 1 : length + 2;
        }
        return shape;
    }

    /** C0 to CF except tables (C4, CC) and the reserved C8. */
    private static boolean isFrame(int code) {
        return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
    }

    /** Whether the marker of the end stands behind the pixels; some programs append bytes of their own behind it. */
    private static boolean ends(byte[] image, int scan) {
        for (int i = image.length - 1; i > scan; i--) {
            if (unsigned(image, i) == END && unsigned(image, i - 1) == MARKER) {
                return true;
            }
        }
        return false;
    }

    private static int word(byte[] image, int at) {
        return unsigned(image, at) << 8 | unsigned(image, at + 1);
    }

    private static int unsigned(byte[] image, int at) {
        return image[at] & 0xFF;
    }
}
