// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words start a statement between the braces of which statement. Kept beside the grammar, and compared with it by
 * a test.
 */
public enum BlockWords {
    /** A case. */
    CASE(CaseHead.CASE, Set.of("title", "running", "keywords", "synthetic", "source", "presented", "author", "patient", "disease",
            "calcinosis", "examination", "complication", "laboratory", "imaging", "figure", "differential", "treatment",
            "procedure", "outcome", "followed", "status", "narrative", "declaration", "consent", "references", "confirm", "term",
            "digital", "biopsy", "event", "adverse", "no", "unreported", "omitted")),
    /** An author. */
    AUTHOR("author", Set.of("degree", "affiliation", "orcid", "email", "corresponding", "role")),
    /** The patient. */
    PATIENT("patient", Set.of("concern", "history", "family", "psychosocial")),
    /** The calcinosis. */
    CALCINOSIS("calcinosis", Set.of("noticed", "confirmed", "scheme", "caused", "lesion", "note")),
    /** A lesion. */
    LESION("lesion", Set.of("is", "count", "size", "noticed", "resolved", "finding", "note")),
    /** A complication. */
    COMPLICATION("complication", Set.of("finding", "note")),
    /** An examination. */
    EXAMINATION("examination", Set.of("finding")),
    /** A lesion of a digit. */
    DIGITAL_LESION("digital", Set.of("size", "finding", "note")),
    /** An imaging study. */
    IMAGING("imaging", Set.of("shows", "score", "finding", "figure", "note")),
    /** A score given in an imaging study. */
    SCORE("score", Set.of("component")),
    /** A tissue sample. */
    BIOPSY("biopsy", Set.of("histology", "stain", "crystals", "culture", "finding", "figure", "note")),
    /** A drug treatment. */
    TREATMENT("treatment", Set.of("dose", "screening", "response", "adverse", "no", "recurrence", "note")),
    /** A procedure. */
    PROCEDURE("procedure", Set.of("detail", "setting", "anaesthesia", "closure", "histology", "cultured", "organism", "healed",
            "response", "recurrence", "adverse", "no", "note")),
    /** A dated happening. */
    EVENT("event", Set.of("note")),
    /** An outcome. */
    OUTCOME("outcome", Set.of("note")),
    /** A journal. */
    JOURNAL(JournalWords.START, Set.of("based", "source", "uncertain", "section", "abstract", "title", "running", "keywords", "key", "body",
            "figures", "figure", "tables", "references", "authors", "learning", "legends", "text", "requires", "style", "dates", "ages",
            "identifiers", "spacing", "line", "no", "blinded", "not", "empty", "consent")),
    /** Blocks whose statements may start with any word: the features of a disease, the tests of a laboratory. */
    FREE("", Set.of());

    private static final Set<String> ALL = Stream.of(values()).filter(block -> block != JOURNAL)
            .flatMap(block -> block.starters.stream())
            .filter(word -> !isFact(word)).collect(Collectors.toUnmodifiableSet());

    private final String keyword;
    private final Set<String> starters;

    BlockWords(String keyword, Set<String> starters) {
        this.keyword = keyword;
        this.starters = starters;
    }

    /** Words that also go on with a statement outside braces: "infection organism Staphylococcus aureus cultured 2021". */
    private static boolean isFact(String word) {
        return Set.of("dose", "organism", "cultured").contains(word);
    }

    /** {@return the keyword of the statement whose block this is; empty for free blocks} */
    public String keyword() {
        return keyword;
    }

    /** {@return the words that start a statement in this block; empty for free blocks} */
    public Set<String> starters() {
        return starters;
    }

    /** {@return whether a word starts statements in some block of a case} */
    static boolean startsStatements(String word) {
        return ALL.contains(word);
    }
}
