// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Reads BibTeX and BibLaTeX, and the LaTeX in its fields. */
package org.calx.bibliography.bibtex;
