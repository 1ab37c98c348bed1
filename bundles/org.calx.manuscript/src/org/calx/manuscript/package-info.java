// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** From a case to a document tree: sections, tables, figures and citations. */
package org.calx.manuscript;
