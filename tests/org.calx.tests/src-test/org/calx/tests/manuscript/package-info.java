// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the manuscript: words, sentences, sections, citations and figures. */
package org.calx.tests.manuscript;
