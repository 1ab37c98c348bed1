// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Parts of the Studio that need no window, such as its list of recent cases and its log; and what the documents say of its window. */
package org.calx.tests.studio;
