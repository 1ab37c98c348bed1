// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Marks where the name at the caret stands elsewhere in the text. */
package org.calx.ui.occurrence;
