// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Points, smooth outlines and what is asked of them: inside, bounds, hatching. */
package org.calx.manuscript.figure.lesionmap.shape;
