// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** What the marks of a drawing amount to: outlines that are filled and drawn one after the other, the same on every medium. */
package org.calx.drawing.painting;
