// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Which journal each case is written for. */
package org.calx.ui.journal;
