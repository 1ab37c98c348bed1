// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The CARE checklist of the case in the editor: a meter, the 30 sub-items, and what can be inserted for them. */
package org.calx.ui.care;
