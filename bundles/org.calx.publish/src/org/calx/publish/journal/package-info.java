// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Finds the journal a manuscript is for: one that comes with Calx, one in a file, or one declared near the case. */
package org.calx.publish.journal;
