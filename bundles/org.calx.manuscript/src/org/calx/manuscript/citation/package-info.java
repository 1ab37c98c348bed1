// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** References from BibTeX, and citations and reference lists formatted by a CSL style. */
package org.calx.manuscript.citation;
