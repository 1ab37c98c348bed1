// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Writes a manuscript as a Word document; nothing here is null unless said. */
package org.calx.docx;
