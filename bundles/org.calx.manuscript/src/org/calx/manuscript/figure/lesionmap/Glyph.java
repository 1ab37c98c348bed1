// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.calx.drawing.paint.Colour;
import org.calx.drawing.paint.Palette;
import org.calx.terminology.Term;

/** What a mark stands for. Each differs from the others in shape, not only in colour. */
public enum Glyph {
    /** A hard lump: a faceted pebble. */
    STONE(Palette.VERMILION),
    /** Soft material: a cloud. */
    MOUSSE(Palette.YELLOW),
    /** Lace: a mesh. */
    NET(Palette.WHITE),
    /** A flat piece: a bar with a line along it. */
    PLATE(Palette.GREEN),
    /** A wide flat piece: a hatched field. */
    SHEET(Palette.SKY),
    /** A round lump: a disc with a ring. */
    NODULE(Palette.BLUE),
    /** A lobulated mass: a cluster. */
    TUMORAL(Palette.PURPLE),
    /** Dots. */
    PUNCTATE(Palette.BLACK),
    /** Another morphology: a square. */
    OTHER(Palette.GREY),
    /** Morphology not stated: a plain disc. */
    NOT_CLASSIFIED(Palette.PALE_GREY),
    /** A digital ulcer: a crater. */
    DIGITAL_ULCER(Palette.BLACK),
    /** A pitting scar: a cross. */
    PITTING_SCAR(Palette.BLACK),
    /** Gangrene: a black square on its corner. */
    GANGRENE(Palette.BLACK),
    /** A complication at a site without a lesion: a triangle. */
    COMPLICATION(Palette.ORANGE);

    private final Colour colour;

    Glyph(Colour colour) {
        this.colour = colour;
    }

    /** {@return the colour inside} */
    public Colour colour() {
        return colour;
    }

    /** {@return the glyph of a morphology or of a class of digital lesions, by the identifier of its term} */
    static Glyph of(Optional<Term> term) {
        String name = term.map(Term::id).orElse("not-classified").toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(glyph -> glyph.name().equals(name)).findFirst().orElse(NOT_CLASSIFIED);
    }
}
