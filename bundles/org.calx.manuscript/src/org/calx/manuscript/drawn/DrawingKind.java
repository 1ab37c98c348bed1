// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn;

import java.util.Optional;
import java.util.stream.Stream;

import org.calx.manuscript.wording.Terms;
import org.calx.terminology.Vocabulary;

/** The figures that can be drawn from a case; each is a term of {@link Vocabulary#DRAWING}. */
public enum DrawingKind {
    /** The course of events. */
    TIMELINE("timeline", "timeline"),
    /** Where the lesions are. */
    LESION_MAP("lesion-map", "lesions"),
    /** Measurements over time. */
    TRENDS("trends", "labs");

    private final String term;
    private final String fileName;

    DrawingKind(String term, String fileName) {
        this.term = term;
        this.fileName = fileName;
    }

    /** {@return the kind an author names; empty for a name that is none} */
    public static Optional<DrawingKind> of(String name) {
        String id = Terms.id(name, Vocabulary.DRAWING);
        return Stream.of(values()).filter(kind -> kind.term.equals(id)).findFirst();
    }

    /** {@return what ends the names of its files, such as lesions} */
    public String fileName() {
        return fileName;
    }
}
