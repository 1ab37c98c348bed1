// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Finds the named things of all cases in the workspace: in Quick Access, and in a dialog of their own. */
package org.calx.ui.symbol;
