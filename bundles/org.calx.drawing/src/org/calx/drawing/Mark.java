// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing;

/** Something on a drawing. Coordinates are those of the whole drawing, in millimetres. */
public sealed interface Mark permits Shape, Label, Group {
}
