// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn.time;

/**
 * A mark on the axis of time.
 *
 * @param x     where, in millimetres
 * @param label what it says
 */
public record Tick(double x, String label) {
}
