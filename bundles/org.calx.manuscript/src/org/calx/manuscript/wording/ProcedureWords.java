// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.model.Procedure;
import org.calx.terminology.Vocabulary;

/** Procedures as noun phrases. */
public final class ProcedureWords {

    private ProcedureWords() {
    }

    /** {@return the procedure with what it was done to: curettage of the deposit at the left thumb} */
    public static String located(Procedure procedure) {
        String kind = Terms.label(procedure.getKind(), Vocabulary.PROCEDURE);
        if (!procedure.getLesions().isEmpty()) {
            return kind + " at " + FindingWords.sites(procedure.getLesions());
        }
        return procedure.getSite() == null ? kind : kind + " " + SiteWords.at(procedure.getSite());
    }
}
