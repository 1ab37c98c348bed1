// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** From a document tree to a Word document; the only bundle that sees Apache POI. */
package org.calx.docx;
