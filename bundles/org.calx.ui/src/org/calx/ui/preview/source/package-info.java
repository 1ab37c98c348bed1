// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Finds the sentences of a manuscript in the text they came from, and back. No widget is involved. */
package org.calx.ui.preview.source;
