// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

/** What a line of the anatomy stands for; it tells how it is drawn. */
public enum Ink {
    /** The border of the body, filled. */
    SKIN,
    /** A bone seen through. */
    BONE,
    /** A fold, a contour or a feature of the surface. */
    CREASE,
    /** A nail. */
    NAIL
}
