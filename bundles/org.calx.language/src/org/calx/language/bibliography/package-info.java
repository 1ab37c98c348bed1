// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Files of references in BibTeX, read as far as the checks need: keys, fields, and where something is broken. */
package org.calx.language.bibliography;
