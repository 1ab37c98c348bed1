// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Folds statements, narrative text and comments into their first lines. */
package org.calx.ui.folding;
