// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.image;

/**
 * Whether an image has the pixels to be printed sharply. What it lacks cannot be had by enlarging it.
 *
 * @param width      the width it is printed at, in millimetres, positive
 * @param resolution the least resolution, in dots per inch, positive
 * @param place      what has that width, such as "one column of a journal"
 */
public record PrintFit(int width, int resolution, String place) {

    /**
     * When no journal is chosen: the narrowest column journals print, 80 mm, and 300 dots per inch, which they ask for photographs. What is too
     * coarse for this is too coarse for all.
     */
    public static final PrintFit COLUMN = new PrintFit(80, 300, "one column of a journal");

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Checks that both are positive. */
    public PrintFit {
        if (width < 1 || resolution < 1) {
            throw new IllegalArgumentException(width + " mm at " + resolution + " dpi");
        }
    }

    /** {@return how many pixels the width takes, rounded up} */
    public int pixels() {
        return (int) Math.ceil(width * resolution / MILLIMETRES_PER_INCH);
    }

    /** {@return whether an image so many pixels wide is too coarse} */
    public boolean isTooCoarse(int pixels) {
        return pixels < pixels();
    }

    /**
     * Says what is wrong with an image that is too coarse.
     *
     * @param file its name
     */
    public String message(String file, int pixelsWide) {
        long here = Math.round(pixelsWide / (width / MILLIMETRES_PER_INCH));
        double enough = Math.floor(pixelsWide * MILLIMETRES_PER_INCH / resolution * 10) / 10;
        return file + " is " + pixelsWide + " pixels wide, " + here + " dots per inch at " + width + " mm, the width of " + place + "; " + resolution
                + " take " + pixels() + " pixels, and it has enough for " + trimmed(enough)
                + " mm; save it again from the original at full size, for enlarging it adds nothing";
    }

    private static String trimmed(double millimetres) {
        return millimetres == Math.rint(millimetres) ? String.valueOf((long) millimetres) : String.valueOf(millimetres);
    }
}
