// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.paint;

/** A pattern laid over a fill, so that areas differ without colour. */
public enum Hatch {
    /** No pattern. */
    NONE,
    /** Lines rising to the right. */
    RISING,
    /** Lines falling to the right. */
    FALLING,
    /** Both diagonals. */
    CROSSED,
    /** Level lines. */
    LEVEL,
    /** Upright lines. */
    UPRIGHT,
    /** Level and upright lines. */
    GRID,
    /** Dots. */
    DOTTED
}
