// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.Objects;
import java.util.Optional;

import org.calx.manuscript.citation.CitationStyle;
import org.calx.publish.journal.ChosenJournal;

/**
 * How cases are exported.
 *
 * @param draft     whether to export also cases with errors; every page is then marked as a draft, and the findings are comments
 * @param force     whether to replace files Calx did not write or that were edited since
 * @param checklist whether the filled CARE checklist, with pages, is the last section
 * @param word      how the manuscripts look
 * @param journal   the journal the manuscripts are for; empty for none in particular
 * @param style     how citations are printed; empty for what the journal wants
 */
public record ExportOptions(boolean draft, boolean force, boolean checklist, WordOptions word, Optional<ChosenJournal> journal,
        Optional<CitationStyle> style) {

    /** Only cases without errors, and no file of a person replaced. */
    public static final ExportOptions FINAL = new ExportOptions(false, false, false);

    /** Checks that nothing is missing. */
    public ExportOptions {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(style, "style");
    }

    /** For no journal in particular. */
    public ExportOptions(boolean draft, boolean force, boolean checklist, WordOptions word) {
        this(draft, force, checklist, word, Optional.empty(), Optional.empty());
    }

    /** Manuscripts with the look the journal asks for. */
    public ExportOptions(boolean draft, boolean force, boolean checklist) {
        this(draft, force, checklist, WordOptions.STANDARD);
    }

    /** {@return the same with cases with errors exported too} */
    public ExportOptions asDraft() {
        return new ExportOptions(true, force, checklist, word, journal, style);
    }

    /** {@return the same for a journal} */
    public ExportOptions withJournal(ChosenJournal chosen) {
        return new ExportOptions(draft, force, checklist, word, Optional.of(chosen), style);
    }

    /** {@return the same with citations in a style, whatever the journal wants} */
    public ExportOptions withStyle(CitationStyle chosen) {
        return new ExportOptions(draft, force, checklist, word, journal, Optional.of(chosen));
    }
}
