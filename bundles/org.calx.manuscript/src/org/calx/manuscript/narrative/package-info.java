// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The author's own text as blocks: citations, embedded values, emphasis, lists. */
package org.calx.manuscript.narrative;
