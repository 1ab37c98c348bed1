// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Figures that are drawn from a case: what they need, what they are, and how they become pictures. */
package org.calx.manuscript.drawn;
