// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Leads from a name to what it stands for, in this file or in another. */
package org.calx.ui.navigation;
