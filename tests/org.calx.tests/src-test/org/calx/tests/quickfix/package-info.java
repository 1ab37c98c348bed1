// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Every quick fix mends what it says, and nothing else. */
package org.calx.tests.quickfix;
