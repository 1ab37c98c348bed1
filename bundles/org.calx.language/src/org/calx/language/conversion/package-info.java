// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What the words of the language stand for in the model. */
package org.calx.language.conversion;
