// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Completion in an editor. */
package org.calx.ui.assist;
