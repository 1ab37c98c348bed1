// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.english;

import java.util.regex.Pattern;

/** Capital and small letters at the start of a sentence or in its middle. */
public final class Letters {

    /** Names that keep their capital in the middle of a sentence. */
    private static final Pattern PROPER = Pattern.compile("(?:Allen|Babinski|Barrett|Barthel|Bouchard|Chvostek|Cochin|Crohn|Cushing|Doppler|Dupuytren"
            + "|Duruöz|Finkelstein|Gottron|Gram|Hashimoto|Heberden|Henoch|Hoffmann|Kossa|Likert|Mawdsley|Phalen|Raynaud|Rodnan|Schirmer|Schönlein|Sjögren|Tinel"
            + "|Trousseau|Ziehl|Staphylococcus|Streptococcus|Pseudomonas|Escherichia|Enterococcus|Candida|Klebsiella|Proteus|Serratia"
            + "|January|February|March|April|May|June|July|August|September|October|November|December)\\b.*", Pattern.DOTALL);

    private Letters() {
    }

    /** {@return the text with its first letter as a capital; words such as pH, mRSS and anti-U1RNP stay recognisable} */
    public static String capitalised(String text) {
        int at = text.startsWith("*") ? 1 : 0;
        if (text.length() <= at || !Character.isLowerCase(text.charAt(at))) {
            return text;
        }
        if (text.length() > at + 1 && Character.isUpperCase(text.charAt(at + 1))) {
            return text;
        }
        return text.substring(0, at) + Character.toUpperCase(text.charAt(at)) + text.substring(at + 1);
    }

    /** {@return the text with a small first letter if only that letter of its first word is a capital, as in "Retired nurse", and it is no name} */
    public static String lowered(String text) {
        if (text.startsWith("A ")) {
            return "a" + text.substring(1);
        }
        if (text.length() < 2 || !Character.isUpperCase(text.charAt(0)) || !Character.isLowerCase(text.charAt(1))
                || PROPER.matcher(text).matches()) {
            return text;
        }
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** {@return the text without white space and a full stop at its end} */
    public static String unstopped(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") && !stripped.endsWith("..") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
