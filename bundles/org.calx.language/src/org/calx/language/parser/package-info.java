// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What the generated parser does not know: units after numbers, values of words, messages in the author's language. */
package org.calx.language.parser;
