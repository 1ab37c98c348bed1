// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Places in a text that are still to be filled in. */
package org.calx.ui.gap;
