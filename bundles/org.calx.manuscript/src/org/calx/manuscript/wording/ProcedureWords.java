// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.List;

import org.calx.model.Procedure;
import org.calx.terminology.Vocabulary;

/** Procedures as noun phrases. */
public final class ProcedureWords {

    private ProcedureWords() {
    }

    /** {@return the settings of a device: energy 0.2 mJ/mm², pulses 1000; empty for none} */
    public static List<String> settings(Procedure procedure) {
        return procedure.getSettings().stream()
                .map(setting -> Terms.label(setting.getName(), Vocabulary.SETTING) + " " + QuantityWords.of(setting.getQuantity())).toList();
    }

    /** {@return the procedure with what it was done to: curettage of the deposit at the left thumb} */
    public static String located(Procedure procedure) {
        String kind = Terms.label(procedure.getKind(), Vocabulary.PROCEDURE);
        if (!procedure.getLesions().isEmpty()) {
            return kind + " at " + FindingWords.sites(procedure.getLesions());
        }
        if (procedure.getSite() == null) {
            return kind;
        }
        // what is amputated is the site itself
        return kind.equals("amputation") ? kind + " of " + SiteWords.definite(procedure.getSite()) : kind + " " + SiteWords.at(procedure.getSite());
    }
}
