// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The first case and the tour of the window, step by step, in a view beside the text. */
package org.calx.app.tour;
