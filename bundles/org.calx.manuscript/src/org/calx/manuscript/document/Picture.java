// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An image file's facts and a way to read it; the bytes are read only when written.
 *
 * @param format        the file format
 * @param widthPixels   width in pixels, positive
 * @param heightPixels  height in pixels, positive
 * @param content       opens the encoded image
 * @param pixelsPerInch how dense the pixels are at the size the picture was made for; it is never shown larger
 * @param svg           opens the same picture as SVG, which programs that can show it prefer; empty for a photograph
 */
public record Picture(Format format, int widthPixels, int heightPixels, Content content, int pixelsPerInch,
        Optional<Content> svg) {

    /** What a screen was once taken to have; a picture that says nothing of its size is not shown larger than this. */
    public static final int SCREEN = 96;

    /** Checks the size. */
    public Picture {
        if (widthPixels < 1 || heightPixels < 1 || pixelsPerInch < 1) {
            throw new IllegalArgumentException("an image of " + widthPixels + " by " + heightPixels + " pixels, "
                    + pixelsPerInch + " an inch");
        }
    }

    /** A picture without a size of its own and without SVG. */
    public Picture(Format format, int widthPixels, int heightPixels, Content content) {
        this(format, widthPixels, heightPixels, content, SCREEN, Optional.empty());
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
