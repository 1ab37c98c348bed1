// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

/** How far an item of the checklist is covered. */
public enum Coverage {
    /** A reader finds what the item asks for. */
    COVERED("covered"),
    /** Part of it is there. */
    THIN("thin"),
    /** Nothing of it is there. */
    MISSING("missing"),
    /** The case has nothing it could be about, or the author says why it is left out. */
    NOT_APPLICABLE("not applicable");

    private final String label;

    Coverage(String label) {
        this.label = label;
    }

    /** {@return the word for it} */
    public String label() {
        return label;
    }
}
