// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the pixels of a photograph are to be turned to be seen as it was taken. By CIPA DC-008 (Exif 2.3), tag 0x0112; the numbers there are those of
 * the constants, from 1.
 */
public enum Orientation {
    /** Not at all. */
    UPRIGHT,
    /** Left and right change places. */
    MIRRORED,
    /** By half a turn. */
    UPSIDE_DOWN,
    /** Top and bottom change places. */
    FLIPPED,
    /** Rows become columns. */
    TRANSPOSED,
    /** By a quarter, clockwise. */
    CLOCKWISE,
    /** Rows become columns, from the other corner. */
    TRANSVERSED,
    /** By a quarter, anticlockwise. */
    ANTICLOCKWISE;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** {@return whether width and height change places} */
    public boolean swapsSides() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /** {@return what a number means; upright for one that means nothing} */
    static Orientation of(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /** {@return what an application segment of a JPEG file says; upright when it says nothing that can be read} */
    static Orientation ofExif(byte[] segment) {
        if (segment.length < EXIF.length || !Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return UPRIGHT;
        }
        return ofTiff(Arrays.copyOfRange(segment, EXIF.length, segment.length));
    }

    /** {@return what a block of EXIF data says; upright when it says nothing that can be read} */
    static Orientation ofTiff(byte[] block) {
        try {
            return directory(ByteBuffer.wrap(block));
        } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation directory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int start = tiff.getInt(Integer.BYTES);
        int entries = tiff.getShort(start) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = start + Short.BYTES + i * ENTRY;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                return of(tiff.getShort(at + 8) & 0xFFFF);
            }
        }
        return UPRIGHT;
    }
}
