// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.calx.drawing.font.TrueTypeFont;
import org.calx.drawing.geometry.Outline;

/** The bundled typefaces: Liberation Sans, as wide as Arial. Each is read when it is first used. */
public enum Face {
    /** For most text. */
    REGULAR("LiberationSans-Regular.ttf"),
    /** For titles and names. */
    BOLD("LiberationSans-Bold.ttf");

    private final String file;
    private final Map<Integer, Optional<Outline>> outlines = new ConcurrentHashMap<>();
    private volatile TrueTypeFont font;

    Face(String file) {
        this.file = file;
    }

    /** {@return the font, read from the bundle} */
    TrueTypeFont font() {
        TrueTypeFont read = font;
        if (read == null) {
            try (InputStream in = Face.class.getResourceAsStream("/liberation/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("The font " + file + " is missing from the bundle; build org.calx.drawing again.");
                }
                read = new TrueTypeFont(in.readAllBytes());
                font = read;
            } catch (IOException e) {
                throw new UncheckedIOException("The font " + file + " cannot be read", e);
            }
        }
        return read;
    }

    /** {@return the outline of a glyph in font units, y upwards} */
    Optional<Outline> outline(int glyph) {
        return outlines.computeIfAbsent(glyph, font()::outline);
    }
}
