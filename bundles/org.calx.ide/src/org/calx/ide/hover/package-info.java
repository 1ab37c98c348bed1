// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What is known of the word under the pointer, in plain text. */
package org.calx.ide.hover;
