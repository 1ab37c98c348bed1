// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Reads the structure of images as far as it shows a damaged or misnamed file; no pixel is decoded. */
final class Images {

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454E44;
    private static final int START_OF_SCAN = 0xDA;

    private Images() {
    }

    /** {@return what is wrong with an image of a content type, or an empty text} */
    static String defect(String contentType, byte[] bytes) {
        return switch (contentType) {
            case "image/png" -> png(ByteBuffer.wrap(bytes));
            case "image/jpeg" -> jpeg(ByteBuffer.wrap(bytes));
            default -> "";
        };
    }

    private static String png(ByteBuffer image) {
        if (image.remaining() < 33 || image.getLong() != PNG_SIGNATURE || image.getInt(12) != HEADER) {
            return "is not a PNG image";
        }
        if (image.getInt(16) <= 0 || image.getInt(20) <= 0) {
            return "is a PNG image without width or height";
        }
        while (image.remaining() >= 12) {
            int length = image.getInt();
            int start = image.position();
            if (length < 0 || length > image.remaining() - 8) {
                break;
            }
            CRC32 crc = new CRC32();
            crc.update(image.array(), start, length + 4);
            image.position(start + 4 + length);
            if (image.getInt() != (int) crc.getValue()) {
                return "is a damaged PNG image";
            }
            if (image.getInt(start) == END) {
                return "";
            }
        }
        return "is a PNG image cut short";
    }

    private static String jpeg(ByteBuffer image) {
        if (image.remaining() < 4 || (image.getShort() & 0xFFFF) != 0xFFD8) {
            return "is not a JPEG image";
        }
        boolean sized = false;
        while (image.remaining() >= 4) {
            if ((image.get() & 0xFF) != 0xFF) {
                return "is a damaged JPEG image";
            }
            int marker = image.get() & 0xFF;
            if (marker == 0xFF) {
                image.position(image.position() - 1);
                continue;
            }
            int start = image.position();
            int length = image.getShort() & 0xFFFF;
            if (length < 2 || start + length > image.limit()) {
                break;
            }
            if (marker == START_OF_SCAN) {
                return sized && ended(image) ? "" : "is a JPEG image cut short";
            }
            if (isFrame(marker)) {
                sized = length >= 7 && image.getShort(start + 3) != 0 && image.getShort(start + 5) != 0;
            }
            image.position(start + length);
        }
        return "is a JPEG image cut short";
    }

    /** SOF0 to SOF15 without the three of that range that are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Cameras append data after the image, so the end need not be the last two bytes. */
    private static boolean ended(ByteBuffer image) {
        for (int i = image.limit() - 2; i > image.position(); i--) {
            if (image.get(i) == (byte) 0xFF && image.get(i + 1) == (byte) 0xD9) {
                return true;
            }
        }
        return false;
    }
}
