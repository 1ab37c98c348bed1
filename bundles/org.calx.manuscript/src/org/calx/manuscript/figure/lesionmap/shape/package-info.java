// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Smooth curves that are cut and joined where parts of the body meet. */
package org.calx.manuscript.figure.lesionmap.shape;
