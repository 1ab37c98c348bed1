// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

import java.io.IOException;
import java.io.InputStream;

import org.calx.docx.xml.UnwritableException;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Picture;
import org.calx.manuscript.document.Picture.Format;

/** Reads the images of figures, and refuses bytes that are not the image they were said to be. */
final class Pictures {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private Pictures() {
    }

    static byte[] read(Figure figure) throws IOException {
        byte[] bytes = read(figure.picture().content());
        Format format = figure.picture().format();
        if (!startsWith(bytes, format == Format.PNG ? PNG : JPEG)) {
            throw new UnwritableException(figure.caption().kind().label() + " " + figure.caption().number()
                    + ": the image is not a " + format + " file; save it again as PNG or JPEG");
        }
        return bytes;
    }

    /** Reads what was made by Calx and so needs no look. */
    static byte[] read(Picture.Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
