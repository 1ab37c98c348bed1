// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What is known of a word, when the pointer rests on it. */
package org.calx.ui.hover;
