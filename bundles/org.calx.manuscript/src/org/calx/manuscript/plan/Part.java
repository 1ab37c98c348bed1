// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.plan;

/** The parts a section can be made of. */
public enum Part {
    /** The abstract. */
    ABSTRACT("Abstract"),
    /** The line of keywords. */
    KEYWORDS("Keywords"),
    /** What a clinician should take away, in a sentence or two. */
    KEY_MESSAGE("Key message"),
    /** Why the case is told. */
    INTRODUCTION("Introduction"),
    /** Who the patient is, history and underlying disease. */
    PATIENT("Patient information"),
    /** What was found on examination. */
    FINDINGS("Clinical findings"),
    /** The course of events as a table. */
    TIMELINE("Timeline"),
    /** Laboratory tests, imaging, histology. */
    DIAGNOSTICS("Diagnostic assessment"),
    /** Diagnoses considered. */
    DIFFERENTIAL("Differential diagnosis"),
    /** Drugs and procedures. */
    TREATMENT("Therapeutic intervention"),
    /** What came of it. */
    OUTCOME("Follow-up and outcomes"),
    /** The discussion. */
    DISCUSSION("Discussion"),
    /** The conclusion. */
    CONCLUSION("Conclusion"),
    /** The lessons, as a list. */
    LEARNING_POINTS("Learning points"),
    /** The patient's own view. */
    PERSPECTIVE("Patient perspective"),
    /** Consent and the other statements journals ask for. */
    DECLARATIONS("Declarations"),
    /** The list of references. */
    REFERENCES("References"),
    /** All figures with their legends; without this part they stand where they are mentioned first. */
    FIGURES("Figure legends"),
    /** All tables; without this part they stand where they belong. */
    TABLES("Tables");

    private final String heading;

    Part(String heading) {
        this.heading = heading;
    }

    /** {@return the heading it has where it stands alone, in the words of the CARE guideline} */
    public String heading() {
        return heading;
    }

    /** {@return whether it belongs to the running text between the abstract and the declarations, whose words journals count} */
    public boolean isBody() {
        return compareTo(INTRODUCTION) >= 0 && compareTo(PERSPECTIVE) <= 0;
    }
}
