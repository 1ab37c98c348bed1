// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing;

import java.util.List;

/**
 * Marks that belong together: what is drawn for one element of the case, or a part of the figure such as its axis.
 *
 * @param element a name of the element of the case that is stable from export to export, such as L1; null for none. It may occur in
 *                several groups, as a lesion does that is seen on the front and on a hand
 * @param part    what kind of thing it is, in lower-case letters and hyphens, such as treatment or axis
 * @param title   what is said of it when it is pointed at; null for nothing
 * @param marks   the marks, later ones over earlier ones
 */
public record Group(String element, String part, String title, List<Mark> marks) implements Mark {

    /** Checks the part and copies the list. */
    public Group {
        if (!part.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("a part called " + part);
        }
        marks = List.copyOf(marks);
    }

    /** {@return a part of the figure that shows no single element} */
    public static Group of(String part, List<? extends Mark> marks) {
        return new Group(null, part, null, List.copyOf(marks));
    }

    /** {@return what shows an element} */
    public static Group of(String element, String part, String title, List<? extends Mark> marks) {
        return new Group(element, part, title, List.copyOf(marks));
    }
}
