// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import org.eclipse.emf.ecore.EObject;

/** An answer before it is known to which item. */
record Answer(Coverage coverage, String reason, String remedy, EObject place, String quote, String feature) {

    static Answer covered(EObject place, String evidence) {
        return new Answer(Coverage.COVERED, evidence, "", place, "", "");
    }

    /** What the author tells in these words. */
    static Answer quoting(EObject place, String quote, String evidence) {
        return new Answer(Coverage.COVERED, evidence, "", place, quote, "");
    }

    static Answer thin(EObject place, String reason, String remedy) {
        return new Answer(Coverage.THIN, reason, remedy, place, "", "");
    }

    static Answer missing(EObject place, String remedy) {
        return new Answer(Coverage.MISSING, "", remedy, place, "", "");
    }

    static Answer notApplicable(EObject place, String reason) {
        return new Answer(Coverage.NOT_APPLICABLE, reason, "", place, "", "");
    }

    /** The same, about a feature of the place. */
    Answer at(String name) {
        return new Answer(coverage, reason, remedy, place, quote, name);
    }

    CareAnswer to(CareItem item) {
        return new CareAnswer(item, coverage, reason, remedy, place, quote, feature);
    }
}
