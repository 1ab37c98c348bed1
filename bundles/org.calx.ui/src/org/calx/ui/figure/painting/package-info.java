// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Paints drawings on a screen, exactly as their files show them. */
package org.calx.ui.figure.painting;
