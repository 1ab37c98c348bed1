// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Pictures of a manuscript in the size in which they are seen. No widget is involved. */
package org.calx.ui.preview.figure;
