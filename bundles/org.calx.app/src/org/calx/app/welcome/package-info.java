// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The welcome page: where to begin, and where one left off. */
package org.calx.app.welcome;
