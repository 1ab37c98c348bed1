// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Drawings as SVG. */
package org.calx.drawing.svg;
