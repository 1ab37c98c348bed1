// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** A manuscript as pieces to be set on paper, in what they look like and where they come from. No widget is involved. */
package org.calx.ui.preview.proof;
