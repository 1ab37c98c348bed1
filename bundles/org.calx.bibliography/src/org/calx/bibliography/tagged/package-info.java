// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Reads formats of one tag and value in a line: RIS and the MEDLINE format of PubMed (NBIB). */
package org.calx.bibliography.tagged;
