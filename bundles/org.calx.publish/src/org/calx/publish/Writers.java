// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.calx.docx.DocxTemplate;
import org.calx.docx.DocxWriter;
import org.calx.docx.Look;
import org.calx.docx.Look.Spacing;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.LineSpacing;

/** The writers of documents: one for each look, since preparing a template costs more than writing a document. */
final class Writers {

    private static final DocxTemplate STANDARD = DocxTemplate.standard();

    private final Map<Key, DocxWriter> writers = new ConcurrentHashMap<>();

    private record Key(Optional<WordTemplate> template, Look look) {
    }

    /** The writer for what a journal asks for and an author wants. */
    DocxWriter writer(JournalProfile journal, WordOptions options) {
        return writers.computeIfAbsent(new Key(options.template(), look(journal, options)),
                key -> new DocxWriter(key.template().map(WordTemplate::template).orElse(STANDARD), key.look()));
    }

    private static Look look(JournalProfile journal, WordOptions options) {
        double widest = journal.figures().widths().stream().mapToDouble(width -> width).max().orElse(0);
        return new Look(options.blind() || journal.blinded(), options.lineNumbers() || journal.layout().lineNumbers(),
                spacing(journal.layout().spacing(), options.spacing()), widest);
    }

    private static Spacing spacing(LineSpacing journal, WordOptions.Spacing wanted) {
        return switch (wanted) {
        case SINGLE -> Spacing.SINGLE;
        case ONE_AND_A_HALF -> Spacing.ONE_AND_A_HALF;
        case DOUBLE -> Spacing.DOUBLE;
        case OF_JOURNAL -> switch (journal) {
        case UNSTATED -> Spacing.OF_TEMPLATE;
        case SINGLE -> Spacing.SINGLE;
        case ONE_AND_AHALF -> Spacing.ONE_AND_A_HALF;
        case DOUBLE -> Spacing.DOUBLE;
        };
        };
    }
}
