// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.plan;

import org.calx.model.ManuscriptPart;

/** What is true of the parts of a manuscript under every journal. */
public final class Parts {

    private Parts() {
    }

    /** {@return the heading a part has where it stands alone and no journal names it, in the words of the CARE guideline} */
    public static String heading(ManuscriptPart part) {
        return switch (part) {
            case ABSTRACT -> "Abstract";
            case KEYWORDS -> "Keywords";
            case KEY_MESSAGE -> "Key message";
            case INTRODUCTION -> "Introduction";
            case PATIENT -> "Patient information";
            case FINDINGS -> "Clinical findings";
            case TIMELINE -> "Timeline";
            case DIAGNOSTICS -> "Diagnostic assessment";
            case DIFFERENTIAL -> "Differential diagnosis";
            case TREATMENT -> "Therapeutic intervention";
            case OUTCOME -> "Follow-up and outcomes";
            case DISCUSSION -> "Discussion";
            case CONCLUSION -> "Conclusion";
            case LEARNING_POINTS -> "Learning points";
            case PERSPECTIVE -> "Patient perspective";
            case DECLARATIONS -> "Declarations";
            case REFERENCES -> "References";
            case FIGURES -> "Figure legends";
            case TABLES -> "Tables";
        };
    }

    /** {@return whether a part belongs to the running text between the abstract and the declarations, whose words journals count} */
    public static boolean isBody(ManuscriptPart part) {
        return part.compareTo(ManuscriptPart.INTRODUCTION) >= 0 && part.compareTo(ManuscriptPart.PERSPECTIVE) <= 0;
    }
}
