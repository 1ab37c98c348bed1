// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What every widget of the Studio has: a name that stays. */
package org.calx.ui.widget;
