// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** A reader of TrueType outlines, so that no machine needs a font. */
package org.calx.drawing.font;
