// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;

/** The citation styles that come with Calx; all number by first appearance. */
public enum CitationStyle {

    /** Vancouver as the National Library of Medicine gives it, numbers in square brackets. */
    VANCOUVER("nlm-citation-sequence-brackets", "[", "]"),
    /** The same with numbers in round brackets. */
    VANCOUVER_PARENTHESES("nlm-citation-sequence", "(", ")"),
    /** The same with raised numbers. */
    VANCOUVER_SUPERSCRIPT("nlm-citation-sequence-superscript", "", ""),
    /** American Medical Association. */
    AMA("american-medical-association", "", ""),
    /** Vancouver as Elsevier journals print it. */
    ELSEVIER_VANCOUVER("elsevier-vancouver", "[", "]"),
    /** Vancouver as Springer and BioMed Central journals print it. */
    SPRINGER_VANCOUVER("springer-vancouver-brackets", "[", "]");

    private final String id;
    private final String opening;
    private final String closing;

    CitationStyle(String id, String opening, String closing) {
        this.id = id;
        this.opening = opening;
        this.closing = closing;
    }

    /** {@return its name in the CSL repository} */
    public String id() {
        return id;
    }

    /** {@return whether its numbers are raised, and therefore follow the word without a space} */
    public boolean isRaised() {
        return opening.isEmpty();
    }

    /** {@return numbers as a citation in the text} */
    Run citation(String numbers) {
        return isRaised() ? Run.of(numbers, Mark.SUPERSCRIPT) : Run.of(opening + numbers + closing);
    }
}
