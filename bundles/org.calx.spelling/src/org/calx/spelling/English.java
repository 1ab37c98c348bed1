// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.spelling;

import java.util.EnumSet;
import java.util.Set;

/** How English is spelt. */
public enum English {
    /** "oesophagus", "tumour". */
    BRITISH("en_GB"),
    /** "esophagus", "tumor". */
    AMERICAN("en_US");

    /** One and the other, also in one text. */
    public static final Set<English> EITHER = Set.copyOf(EnumSet.allOf(English.class));

    private final String dictionary;

    English(String dictionary) {
        this.dictionary = dictionary;
    }

    /** The name of its dictionary. */
    String dictionary() {
        return dictionary;
    }
}
