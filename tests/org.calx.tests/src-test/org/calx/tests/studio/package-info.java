// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Parts of the Studio that need no window: its list of recent cases, its log. */
package org.calx.tests.studio;
