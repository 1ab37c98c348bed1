// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Figures that Calx draws from a case, to be looked at, pointed at, walked through and written from. */
package org.calx.ui.figure;
