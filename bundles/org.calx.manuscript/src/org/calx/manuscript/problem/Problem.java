// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.problem;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * Something the author should know or mend. Composing goes on.
 *
 * @param kind     what it is about
 * @param severity how grave it is
 * @param element  the model element it is about
 * @param feature  the name of the element's feature it is about; empty for the element as a whole
 * @param message  what is wrong, why, and how to mend it
 */
public record Problem(Kind kind, Severity severity, EObject element, String feature, String message) {

    /** Checks that nothing is missing. */
    public Problem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(message, "message");
    }

    /** {@return an error about a feature of an element} */
    public static Problem error(Kind kind, EObject element, String feature, String message) {
        return new Problem(kind, Severity.ERROR, element, feature, message);
    }

    /** {@return a warning about a feature of an element} */
    public static Problem warning(Kind kind, EObject element, String feature, String message) {
        return new Problem(kind, Severity.WARNING, element, feature, message);
    }

    /** {@return something to know about a feature of an element} */
    public static Problem info(Kind kind, EObject element, String feature, String message) {
        return new Problem(kind, Severity.INFO, element, feature, message);
    }

    /** What a problem is about; each is named after the rule by which a check finds the same. */
    public enum Kind {
        /** A citation without its reference. */
        UNRESOLVED_CITATION,
        /** A value in the text that the case does not hold. */
        UNKNOWN_EMBEDDED_VALUE,
        /** A file of references that cannot be read, or not in every place. */
        BIBLIOGRAPHY_UNREADABLE,
        /** A key given to two references. */
        REFERENCE_KEY_TWICE,
        /** A figure whose image is not there. */
        FIGURE_MISSING,
        /** A figure outside the folder of the case. */
        FIGURE_OUTSIDE_FOLDER,
        /** A figure that cannot be shown. */
        FIGURE_NOT_AN_IMAGE,
        /** A figure with too few pixels for the width it is printed at. */
        FIGURE_RESOLUTION_LOW,
        /** A figure that says nothing to those who cannot see it. */
        FIGURE_WITHOUT_ALT,
        /** A figure that the case does not record enough for. */
        FIGURE_NOT_DRAWN,
        /** A text of the author's for which the journal has no place. */
        TEXT_LEFT_OUT,
        /** An abstract without the headed parts the journal wants. */
        ABSTRACT_WITHOUT_PARTS,
        /** A title longer or shorter than the journal has it. */
        JOURNAL_TITLE,
        /** An abstract of another length or shape than the journal has it. */
        JOURNAL_ABSTRACT,
        /** A text longer or shorter than the journal has it. */
        JOURNAL_LENGTH,
        /** More or fewer authors, figures, references or the like than the journal allows. */
        JOURNAL_NUMBER,
        /** A word the journal does not want, or one it wants that is missing. */
        JOURNAL_WORDING,
        /** A statement the journal requires. */
        JOURNAL_STATEMENT_MISSING,
        /** What the journal wants to know of each author. */
        JOURNAL_AUTHOR_DETAILS,
        /** A date told more exactly than the journal allows. */
        JOURNAL_DATE,
        /** An age told more exactly than the journal allows. */
        JOURNAL_AGE
    }

    /** How grave a problem is. */
    public enum Severity {
        /** The manuscript lacks something: an image, a reference, a value. */
        ERROR,
        /** The manuscript is complete but could be better. */
        WARNING,
        /** The manuscript is as the journal wants it; the author should know what that took. */
        INFO
    }
}
