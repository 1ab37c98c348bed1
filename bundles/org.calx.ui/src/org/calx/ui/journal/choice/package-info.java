// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The switch with which an author chooses the journal of a case. */
package org.calx.ui.journal.choice;
