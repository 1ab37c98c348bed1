// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What an author can choose about writing. */
package org.calx.ui.preference;
