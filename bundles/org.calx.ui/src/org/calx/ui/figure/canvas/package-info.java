// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The sheet on which a figure is shown: its size on the screen, the pointer, the keys, and what a screen reader is told. */
package org.calx.ui.figure.canvas;
