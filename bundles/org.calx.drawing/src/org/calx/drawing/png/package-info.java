// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Drawings as PNG at a print resolution. */
package org.calx.drawing.png;
