// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Copies figures to other programs. */
package org.calx.ui.figure.copy;
