// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing;

import org.calx.drawing.geometry.Outline;
import org.calx.drawing.paint.Style;

/**
 * A painted outline.
 *
 * @param outline the shape
 * @param style   how it is painted
 */
public record Shape(Outline outline, Style style) implements Mark {
}
