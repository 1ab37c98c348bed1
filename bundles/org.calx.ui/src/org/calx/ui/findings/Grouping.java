// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

/** How the list of findings is grouped. */
public enum Grouping {
    /** By what the rules are about. */
    TOPIC("Topic"),
    /** By how much the findings matter. */
    SEVERITY("Severity"),
    /** By the files they are in. */
    FILE("File"),
    /** Not at all. */
    NONE("Nothing");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    /** {@return its name for a menu} */
    public String label() {
        return label;
    }
}
