// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** A figure as a table, for readers who cannot see it and for whoever wants the values. */
package org.calx.ui.figure.table;
