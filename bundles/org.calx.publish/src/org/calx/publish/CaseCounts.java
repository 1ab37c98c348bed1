// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import org.calx.manuscript.journal.JournalReport;

/**
 * How one case stands against the journal it is written for.
 *
 * @param name   the case's name in its file
 * @param report everything the journal limits, counted
 */
public record CaseCounts(String name, JournalReport report) {
}
