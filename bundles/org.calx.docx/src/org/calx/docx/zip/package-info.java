// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Writes a zip archive whose bytes depend on its content alone; nothing here is null unless said. */
package org.calx.docx.zip;
