// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Fuzzy dates placed on an axis, with a partial order that says when two of them cannot be compared. */
package org.calx.model.time;
