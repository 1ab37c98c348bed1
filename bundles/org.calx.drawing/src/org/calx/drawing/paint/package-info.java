// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Colours, strokes and hatches that stay apart in greyscale and for colour-blind readers. */
package org.calx.drawing.paint;
