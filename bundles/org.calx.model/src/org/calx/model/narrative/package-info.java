// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The author's prose taken apart: words, citations, and values of the model embedded in it. */
package org.calx.model.narrative;
