// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of the language: reading, placing dates, messages, layout. */
package org.calx.tests.language;
