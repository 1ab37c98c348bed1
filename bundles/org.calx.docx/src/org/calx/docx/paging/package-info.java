// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** On which page of a document a word processor will show something, by laying the document out. */
package org.calx.docx.paging;
