// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What the journal limits, counted in the manuscript of the case in the editor. */
package org.calx.ui.limits;
