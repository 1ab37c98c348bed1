// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.image;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Format and size of an image, read from the first bytes of its file; pixels are never decoded.
 *
 * @param kind   what the bytes are, whatever the file is called
 * @param width  width in pixels as the image is to be seen, that is after it was turned
 * @param height height in pixels as the image is to be seen
 * @param turn   how the stored pixels are to be turned
 */
public record ImageHeader(ImageKind kind, int width, int height, Orientation turn) {

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_IHDR = 0x49484452;
    private static final int PNG_EXIF = 0x65584966;
    private static final int PNG_PIXELS = 0x49444154;
    /** How pixels are stored, and the check sum. */
    private static final int PNG_REST_OF_HEADER = 9;
    private static final int MOST_EXIF = 1 << 16;
    private static final int JPEG_START = 0xFFD8;
    private static final int TIFF_LITTLE = 0x4949;
    private static final int TIFF_BIG = 0x4D4D;
    private static final int JPEG_EXIF = 0xE1;

    /**
     * Reads a header.
     *
     * @return the header; empty if the bytes are no image of these kinds or end before its size
     * @throws IOException if the stream cannot be read
     */
    public static Optional<ImageHeader> read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        try {
            int start = in.readUnsignedShort();
            if (start == JPEG_START) {
                return jpeg(in);
            }
            if (start == TIFF_LITTLE || start == TIFF_BIG) {
                return tiff(start, in.readAllBytes());
            }
            long signature = (long) start << 48 | (long) in.readUnsignedShort() << 32 | in.readInt() & 0xFFFFFFFFL;
            return signature == PNG_SIGNATURE ? png(in) : Optional.empty();
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    /** Its directory may stand anywhere in the file. */
    private static Optional<ImageHeader> tiff(int start, byte[] rest) {
        byte[] file = ByteBuffer.allocate(Short.BYTES + rest.length).putShort((short) start).put(rest).array();
        return TiffHeader.read(file).flatMap(header -> of(ImageKind.TIFF, header.width(), header.height(), header.turn()));
    }

    private static Optional<ImageHeader> png(DataInputStream in) throws IOException {
        in.readInt();
        if (in.readInt() != PNG_IHDR) {
            return Optional.empty();
        }
        int width = in.readInt();
        int height = in.readInt();
        return of(ImageKind.PNG, width, height, turn(in));
    }

    /** Walks over the chunks before the pixels to the one that says how to turn them. */
    private static Orientation turn(DataInputStream in) throws IOException {
        try {
            in.skipNBytes(PNG_REST_OF_HEADER);
            while (true) {
                int length = in.readInt();
                int name = in.readInt();
                if (name == PNG_EXIF && length > 0 && length <= MOST_EXIF) {
                    return Orientation.ofTiff(in.readNBytes(length));
                }
                if (name == PNG_PIXELS || length < 0) {
                    return Orientation.UPRIGHT;
                }
                in.skipNBytes(length + (long) Integer.BYTES);
            }
        } catch (EOFException cutShort) {
            return Orientation.UPRIGHT;
        }
    }

    /** Walks over the segments to the one that starts the frame: C0 to CF except tables (C4, CC) and the reserved C8. */
    private static Optional<ImageHeader> jpeg(DataInputStream in) throws IOException {
        Orientation turn = Orientation.UPRIGHT;
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
                return of(ImageKind.JPEG, in.readUnsignedShort(), height, turn);
            }
            if (code == JPEG_EXIF && turn == Orientation.UPRIGHT) {
                byte[] segment = in.readNBytes(length - 2);
                turn = Orientation.ofExif(segment);
            } else {
                in.skipNBytes(length - 2L);
            }
        }
    }

    private static Optional<ImageHeader> of(ImageKind kind, int width, int height, Orientation turn) {
        if (width <= 0 || height <= 0) {
            return Optional.empty();
        }
        return Optional.of(turn.swapsSides() ? new ImageHeader(kind, height, width, turn) : new ImageHeader(kind, width, height, turn));
    }
}
