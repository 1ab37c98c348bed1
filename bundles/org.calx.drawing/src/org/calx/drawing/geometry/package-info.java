// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Points, boxes and outlines in millimetres. */
package org.calx.drawing.geometry;
