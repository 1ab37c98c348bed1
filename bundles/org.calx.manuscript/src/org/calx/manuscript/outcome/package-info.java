// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Outcomes and follow-up. */
package org.calx.manuscript.outcome;
