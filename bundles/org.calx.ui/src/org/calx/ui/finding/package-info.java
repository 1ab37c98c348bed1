// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Findings as markers and annotations. */
package org.calx.ui.finding;
