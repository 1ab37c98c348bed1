// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.journal;

import java.nio.file.Path;
import java.util.Optional;

import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.journal.JournalProfile;

/**
 * A journal ready to compose and to check for.
 *
 * @param profile what it asks for
 * @param style   its citation style
 * @param text    how it is declared
 * @param file    where; empty when it comes with Calx
 */
public record ChosenJournal(JournalProfile profile, CitationStyle style, String text, Optional<Path> file) {
}
