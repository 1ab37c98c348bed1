// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import static org.calx.manuscript.journal.SectionPlan.of;

import java.util.List;
import java.util.Optional;

import org.calx.model.DatePolicy;
import org.calx.model.IdentifierPolicy;
import org.calx.model.ManuscriptPart;

/** The order and the headings of the CARE guideline. */
final class CareProfile {

    private CareProfile() {
    }

    static JournalProfile profile() {
        return new JournalProfile("CARE", Evidence.NONE,
            List.of(of("Abstract", ManuscriptPart.ABSTRACT, ManuscriptPart.KEYWORDS), of("Key message", ManuscriptPart.KEY_MESSAGE),
                    of("Introduction", ManuscriptPart.INTRODUCTION), of("Patient information", ManuscriptPart.PATIENT), of("Clinical findings", ManuscriptPart.FINDINGS),
                    of("Timeline", ManuscriptPart.TIMELINE),
                    of("Diagnostic assessment", ManuscriptPart.DIAGNOSTICS, ManuscriptPart.DIFFERENTIAL),
                    of("Therapeutic intervention", ManuscriptPart.TREATMENT), of("Follow-up and outcomes", ManuscriptPart.OUTCOME),
                    of("Discussion", ManuscriptPart.DISCUSSION), of("Conclusion", ManuscriptPart.CONCLUSION),
                    of("Learning points", ManuscriptPart.LEARNING_POINTS),
                    of("Patient perspective", ManuscriptPart.PERSPECTIVE), of("Declarations", ManuscriptPart.DECLARATIONS),
                    of("References", ManuscriptPart.REFERENCES)),
            new AbstractPlan(List.of(of("Introduction", ManuscriptPart.INTRODUCTION),
                    of("Case presentation", ManuscriptPart.PATIENT, ManuscriptPart.FINDINGS, ManuscriptPart.DIAGNOSTICS, ManuscriptPart.TREATMENT,
                            ManuscriptPart.OUTCOME),
                    of("Conclusion", ManuscriptPart.CONCLUSION))),
            List.of(), List.of(), List.of(), Optional.empty(), DatePolicy.CALENDAR, AgePolicy.EXACT, IdentifierPolicy.MARKED, false,
            PageLayout.STANDARD, FigurePrint.UNSTATED, DeclarationTexts.FREE);
    }
}
