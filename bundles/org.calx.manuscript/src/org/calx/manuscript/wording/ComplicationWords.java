// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.model.Complication;

/** Complications in words. */
public final class ComplicationWords {

    private ComplicationWords() {
    }

    /** {@return where it is: at the left thumb; empty when not recorded} */
    public static String place(Complication complication) {
        if (complication.getSite() != null) {
            return SiteWords.at(complication.getSite());
        }
        return complication.getLesions().isEmpty() ? "" : "at " + FindingWords.sites(complication.getLesions(), complication.getState());
    }
}
