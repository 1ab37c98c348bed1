// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Keys and mouse clicks in the text of a case. */
package org.calx.ui.typing;
