// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What can be pointed at, walked through and read of figures, without a window. */
package org.calx.tests.figure;
