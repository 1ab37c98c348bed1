// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that only a journal is written with. They are keywords between the braces of a journal and plain words in a
 * case, so that a vertebral body or a patient's interests need no quotation marks. Kept beside the grammar, and compared
 * with it by a test.
 */
public final class JournalWords {

    /** The word a journal starts with. */
    static final String START = "journal";

    private static final Set<String> ALL = Set.of(START, "AI", "DOI", "ORCID", "a", "acknowledgements", "ages", "availability",
            "authors", "bands", "based", "blinded", "body", "calendar", "characters", "competing", "contributions", "data", "dates",
            "declarations", "diagnostics", "double", "dpi", "empty", "ethics", "exact", "figures", "funding", "half", "identifiers",
            "interests", "key", "learning", "legends", "marked", "message", "mm", "numbers", "one", "or", "points", "printed", "read",
            "reads", "recommended", "refused", "relative", "requires", "section", "single", "spacing", "style", "tables", "text", "timeline",
            "titles", "uncertain", "unlimited", "unstructured", "use", "verified", "wide", "without", "words", "year", "years");

    /** Sections, and the first words of sections, that the author of a case writes too. */
    static final Set<String> SECTIONS = Set.of("timeline", "key", "key message", "learning", "learning points");

    private JournalWords() {
    }

    /** {@return the words that are keywords only in a journal} */
    public static Set<String> all() {
        return ALL;
    }

    /** {@return the words of sections that the author of a case writes too; keywords only behind "narrative"} */
    public static Set<String> ofSections() {
        return SECTIONS.stream().flatMap(section -> Stream.of(section.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
