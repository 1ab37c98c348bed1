// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Checks the cases that are in no editor, so that their findings are listed, too. */
package org.calx.ui.check;
