// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.problem;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * Something the author should know or mend. Composing goes on.
 *
 * @param severity how grave it is
 * @param element  the model element it is about
 * @param feature  the name of the element's feature it is about; empty for the element as a whole
 * @param message  what is wrong, why, and how to mend it
 */
public record Problem(Severity severity, EObject element, String feature, String message) {

    /** Checks that nothing is missing. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(message, "message");
    }

    /** {@return an error about a feature of an element} */
    public static Problem error(EObject element, String feature, String message) {
        return new Problem(Severity.ERROR, element, feature, message);
    }

    /** {@return a warning about a feature of an element} */
    public static Problem warning(EObject element, String feature, String message) {
        return new Problem(Severity.WARNING, element, feature, message);
    }

    /** How grave a problem is. */
    public enum Severity {
        /** The manuscript lacks something: an image, a reference, a value. */
        ERROR,
        /** The manuscript is complete but could be better. */
        WARNING
    }
}
