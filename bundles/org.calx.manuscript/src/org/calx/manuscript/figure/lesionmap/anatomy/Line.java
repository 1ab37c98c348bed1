// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap.anatomy;

import org.calx.manuscript.figure.lesionmap.shape.Curve;

/**
 * One line of the anatomy.
 *
 * @param ink     what it stands for
 * @param curve where it runs
 */
public record Line(Ink ink, Curve curve) {
}
