// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Checks a written Word document for what would make Word repair or refuse it; nothing here is null unless said. */
package org.calx.docx.check;
