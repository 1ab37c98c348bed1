// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The author's image files: where they may lie, what they are and how large. */
package org.calx.manuscript.figure;
