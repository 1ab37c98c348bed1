// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** What went wrong while a manuscript was composed, in words for the author. */
package org.calx.manuscript.problem;
