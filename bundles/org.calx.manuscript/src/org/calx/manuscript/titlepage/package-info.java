// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The title page: title, authors, correspondence, counts, and the notice of where the facts come from. */
package org.calx.manuscript.titlepage;
