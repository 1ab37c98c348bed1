// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * An image file's facts and a way to read it; the bytes are read only when written.
 *
 * @param format       the file format
 * @param widthPixels  width in pixels, positive
 * @param heightPixels height in pixels, positive
 * @param content      opens the encoded image
 */
public record Picture(Format format, int widthPixels, int heightPixels, Content content) {

    /** Checks the size. */
    public Picture {
        if (widthPixels < 1 || heightPixels < 1) {
            throw new IllegalArgumentException("an image of " + widthPixels + " by " + heightPixels + " pixels");
        }
    }

    /** Image formats a manuscript may embed. */
    public enum Format {
        /** Portable Network Graphics. */
        PNG("png", "image/png"),
        /** JPEG. */
        JPEG("jpeg", "image/jpeg");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** {@return the file extension without a dot} */
        public String extension() {
            return extension;
        }

        /** {@return the media type} */
        public String mediaType() {
            return mediaType;
        }
    }

    /** Opens an encoded image; called once for each time it is written. */
    @FunctionalInterface
    public interface Content {

        /**
         * Opens the image.
         *
         * @return a stream the caller closes
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }
}
