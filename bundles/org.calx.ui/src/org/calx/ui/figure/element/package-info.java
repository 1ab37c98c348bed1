// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What can be pointed at in a figure, where, and in which order it is read. No widget is involved. */
package org.calx.ui.figure.element;
