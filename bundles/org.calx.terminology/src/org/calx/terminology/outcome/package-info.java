// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Scales of outcome measures; nothing is ever {@code null}. */
package org.calx.terminology.outcome;
