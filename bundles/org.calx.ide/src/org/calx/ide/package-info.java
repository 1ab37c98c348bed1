// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Completion, hover, quick fixes, symbols, folding, renaming and the language server; no workbench. */
package org.calx.ide;
