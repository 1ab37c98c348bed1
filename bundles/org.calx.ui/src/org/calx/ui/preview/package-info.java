// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The view that shows the manuscript while it is written. */
package org.calx.ui.preview;
