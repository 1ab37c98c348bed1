// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** English as clinicians write it: lists, numbers, articles, plurals and sentence case. Knows words, not cases. */
package org.calx.manuscript.english;
