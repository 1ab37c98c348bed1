// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Remembers which cases were open lately: their paths, nothing of what they hold. */
package org.calx.app.recent;
