// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Writes the manuscript of the case in the active editor. */
package org.calx.app.export;
