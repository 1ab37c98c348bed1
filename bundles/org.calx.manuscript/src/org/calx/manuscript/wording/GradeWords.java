// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.terminology.Vocabulary;

/** Grades in words. */
public final class GradeWords {

    private GradeWords() {
    }

    /** {@return the grade: 3, mild} */
    public static String of(String grade) {
        return Terms.label(grade, Vocabulary.SEVERITY);
    }

    /** {@return the grade before what is graded: grade 3 acro-osteolysis, mild calcinosis} */
    public static String before(String grade, String noun) {
        return (Character.isDigit(grade.strip().charAt(0)) ? "grade " : "") + of(grade) + " " + noun;
    }
}
