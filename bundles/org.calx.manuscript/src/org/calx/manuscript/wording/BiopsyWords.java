// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.model.Biopsy;
import org.calx.terminology.Vocabulary;

/** Tissue samples as noun phrases. */
public final class BiopsyWords {

    private BiopsyWords() {
    }

    /** {@return the sample without an article: punch biopsy of the left thumb} */
    public static String study(Biopsy biopsy) {
        String method = Terms.label(biopsy.getMethod(), Vocabulary.MODALITY, Vocabulary.PROCEDURE);
        String place = biopsy.getSite() != null ? SiteWords.definite(biopsy.getSite())
                : biopsy.getLesions().isEmpty() ? "" : "the lesion at " + FindingWords.sites(biopsy.getLesions());
        String noun = method.isEmpty() ? "biopsy" : method.matches("(?i).*(?:biopsy|aspirate|specimen)") ? method : "biopsy by " + method;
        return noun + (place.isEmpty() ? "" : " of " + place);
    }
}
