// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Spelling. */
package org.calx.tests.spelling;
