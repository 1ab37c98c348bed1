// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Clinical vocabularies of a calcinosis case as data, and their look-up; no parameter or result is ever {@code null}.
 */
package org.calx.terminology;
