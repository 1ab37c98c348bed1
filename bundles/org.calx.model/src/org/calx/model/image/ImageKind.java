// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.image;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats an author's image can have. */
public enum ImageKind {
    /** Portable Network Graphics. */
    PNG("png"),
    /** JPEG. */
    JPEG("jpeg", "jpg", "jpe", "jfif"),
    /** Tagged Image File Format. */
    TIFF("tiff", "tif"),
    /** Scalable Vector Graphics. */
    SVG("svg");

    private final List<String> extensions;

    ImageKind(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** {@return the usual end of a file's name, without a dot} */
    public String extension() {
        return extensions.get(0);
    }

    /** {@return the format a file's name promises; empty when it ends otherwise} */
    public static Optional<ImageKind> named(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
    }
}
