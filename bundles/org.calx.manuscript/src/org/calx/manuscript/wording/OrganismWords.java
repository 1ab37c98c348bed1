// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.regex.Pattern;

import org.calx.terminology.Vocabulary;

/** Names of micro-organisms; genus and species are emphasised, as marked text. */
public final class OrganismWords {

    private static final Pattern BINOMIAL = Pattern.compile("\\b([A-Z][a-z]+ (?!species)[a-z]{4,})$");
    private static final Pattern GENUS = Pattern.compile("^([A-Z][a-z]+)(?= species$)");

    private OrganismWords() {
    }

    /** {@return the name with asterisks around what is printed in italics} */
    public static String name(String typed) {
        String label = Terms.label(typed, Vocabulary.ORGANISM);
        String binomial = BINOMIAL.matcher(label).replaceFirst("*$1*");
        return GENUS.matcher(binomial).replaceFirst("*$1*");
    }
}
