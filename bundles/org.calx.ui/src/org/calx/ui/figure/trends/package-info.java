// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Measurements over time as a figure, and the choice of what is shown. */
package org.calx.ui.figure.trends;
