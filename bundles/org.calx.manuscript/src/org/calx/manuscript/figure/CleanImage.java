// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure;

import java.io.IOException;
import java.io.InputStream;

import org.calx.model.image.ImageHeader;
import org.calx.model.image.ImageKind;
import org.calx.model.image.Orientation;

/**
 * An author's image as it may leave: its picture and what is needed to show it, and nothing that says where, when, by whom, of whom or with what it was
 * made. Pixels stay as they are stored, unless the camera asked to turn them.
 */
final class CleanImage {

    private CleanImage() {
    }

    /**
     * Copies an image without what it says beside its picture.
     *
     * @param file   a PNG or JPEG file; of one that is cut short what is there
     * @param header its header
     */
    static byte[] of(InputStream file, ImageHeader header) throws IOException {
        byte[] image = file.readAllBytes();
        boolean png = header.kind() == ImageKind.PNG;
        if (header.turn() != Orientation.UPRIGHT) {
            image = png ? Turning.png(image, header.turn()) : TurnedJpeg.of(image, header.turn());
        }
        return png ? CleanPng.of(image) : CleanJpeg.of(image);
    }
}
