// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** A case's dates, durations, sites, quantities and terms in words: phrases, not yet sentences. */
package org.calx.manuscript.wording;
