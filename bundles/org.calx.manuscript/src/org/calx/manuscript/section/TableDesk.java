// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.section;

import java.util.List;
import java.util.Locale;

import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.prose.Phrase;

/** Captions of tables and references to them; numbers are given at the end. */
public final class TableDesk {

    /** The tables of a manuscript. */
    public enum Kind {
        /** Patient and disease. */
        CHARACTERISTICS,
        /** Lesions. */
        LESIONS,
        /** Course of events. */
        TIMELINE,
        /** Laboratory results. */
        LABORATORY,
        /** Components of radiographic scores. */
        SCORES,
        /** Diagnoses considered. */
        DIFFERENTIAL,
        /** Treatments and their outcomes. */
        TREATMENT,
        /** Outcome measures. */
        OUTCOME
    }

    /** {@return the caption of a table} */
    public Caption caption(Kind kind, String text) {
        return new Caption(Caption.Kind.TABLE, 0, bookmark(kind), Phrase.of(text));
    }

    /** {@return a reference to a table} */
    public Inline reference(Kind kind) {
        return new CrossReference(bookmark(kind), "Table");
    }

    /** {@return a reference in round brackets} */
    public List<Inline> see(Kind kind) {
        return List.of(Run.of("("), reference(kind), Run.of(")"));
    }

    private static String bookmark(Kind kind) {
        return "_Ref_Table_" + kind.name().toLowerCase(Locale.ROOT);
    }
}
