// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Quick fixes: what a finding suggests, done with one key. */
package org.calx.ui.fix;
