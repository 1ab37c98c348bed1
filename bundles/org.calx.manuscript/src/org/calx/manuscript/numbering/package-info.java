// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The last pass over a manuscript: numbers of figures, tables and citations in reading order, and the list of references. */
package org.calx.manuscript.numbering;
