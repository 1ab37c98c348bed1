// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Turns blocks and inlines into WordprocessingML; nothing here is null unless said. */
package org.calx.docx.body;
