// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Finds every mention of a name and lists them in the search view. */
package org.calx.ui.reference;
