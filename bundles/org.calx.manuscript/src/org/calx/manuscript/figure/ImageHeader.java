// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.calx.manuscript.document.Picture;

/**
 * Format and size of an image, read from the first bytes of its file; pixels are never decoded.
 *
 * @param format       what the bytes are, whatever the file is called
 * @param widthPixels  width in pixels
 * @param heightPixels height in pixels
 */
record ImageHeader(Picture.Format format, int widthPixels, int heightPixels) {

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_IHDR = 0x49484452;
    private static final int JPEG_START = 0xFFD8;

    /**
     * Reads a header.
     *
     * @return the header; empty if the bytes are neither a PNG nor a JPEG image or end before its size
     * @throws IOException if the stream cannot be read
     */
    static Optional<ImageHeader> read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        try {
            int start = in.readUnsignedShort();
            if (start == JPEG_START) {
                return jpeg(in);
            }
            long signature = (long) start << 48 | (long) in.readUnsignedShort() << 32 | in.readInt() & 0xFFFFFFFFL;
            return signature == PNG_SIGNATURE ? png(in) : Optional.empty();
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageHeader> png(DataInputStream in) throws IOException {
        in.readInt();
        if (in.readInt() != PNG_IHDR) {
            return Optional.empty();
        }
        return of(Picture.Format.PNG, in.readInt(), in.readInt());
    }

    /** Walks over the segments to the one that starts the frame: C0 to CF except tables (C4, CC) and the reserved C8. */
    private static Optional<ImageHeader> jpeg(DataInputStream in) throws IOException {
        while (true) {
            if (in.readUnsignedByte() != 0xFF) {
                return Optional.empty();
            }
            int code = in.readUnsignedByte();
            while (code == 0xFF) { // fill bytes may stand before a marker
                code = in.readUnsignedByte();
            }
            int length = in.readUnsignedShort();
            if (length < 2) {
                return Optional.empty();
            }
            if (code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                return of(Picture.Format.JPEG, in.readUnsignedShort(), height);
            }
            in.skipNBytes(length - 2L);
        }
    }

    private static Optional<ImageHeader> of(Picture.Format format, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new ImageHeader(format, width, height)) : Optional.empty();
    }
}
