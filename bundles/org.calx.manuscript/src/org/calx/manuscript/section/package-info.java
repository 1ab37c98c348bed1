// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** What the composers of all sections share: the case, its words, its figures and tables, and the shape of a section. */
package org.calx.manuscript.section;
