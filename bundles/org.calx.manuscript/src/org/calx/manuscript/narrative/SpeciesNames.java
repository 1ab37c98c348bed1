// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.narrative;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** Emphasises the species that the vocabulary knows, in full or with the genus shortened, where the author did not. */
final class SpeciesNames {

    private static final Pattern BINOMIAL = Pattern.compile("[A-Z][a-z]+ (?!species)[a-z]{4,}");
    private static final Pattern KNOWN = Pattern.compile("(?<![*\\p{L}])(?:" + Terminology.standard().terms(Vocabulary.ORGANISM).stream().map(Term::label)
            .filter(label -> BINOMIAL.matcher(label).matches()).map(SpeciesNames::pattern).collect(Collectors.joining("|")) + ")(?![*\\p{L}])");

    /** Their second words by first letter: looking for them is many times as fast as the pattern, and hardly any text has one. */
    private static final Map<Character, List<String>> EPITHETS = Terminology.standard().terms(Vocabulary.ORGANISM).stream().map(Term::label)
            .filter(label -> BINOMIAL.matcher(label).matches()).map(label -> label.substring(label.indexOf(' ') + 1)).distinct()
            .collect(Collectors.groupingBy(epithet -> epithet.charAt(0)));

    private SpeciesNames() {
    }

    private static String pattern(String label) {
        int space = label.indexOf(' ');
        return "(?:" + label.substring(0, space) + "|" + label.charAt(0) + "\\.)\\s" + label.substring(space + 1);
    }

    /** {@return the text with asterisks around species} */
    static String emphasised(String text) {
        return hasEpithet(text) ? KNOWN.matcher(text).replaceAll("*$0*") : text;
    }

    private static boolean hasEpithet(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                for (String epithet : EPITHETS.getOrDefault(text.charAt(i), List.of())) {
                    if (text.startsWith(epithet, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
