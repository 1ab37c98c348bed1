// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.english;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Plurals and articles. */
public final class Nouns {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("foot", "feet"), Map.entry("phalanx", "phalanges"),
            Map.entry("pelvis", "pelves"), Map.entry("axilla", "axillae"), Map.entry("pinna", "pinnae"), Map.entry("foramen", "foramina"),
            Map.entry("malleolus", "malleoli"), Map.entry("fossa", "fossae"), Map.entry("scar", "scars"), Map.entry("biopsy", "biopsies"),
            Map.entry("diagnosis", "diagnoses"), Map.entry("fistula", "fistulae"), Map.entry("bursa", "bursae"), Map.entry("olecranon", "olecranons"),
            Map.entry("thigh", "thighs"), Map.entry("child", "children"), Map.entry("woman", "women"), Map.entry("man", "men"));
    /** Words whose first letter is spoken as a vowel although it is a consonant, or the other way round. */
    private static final Pattern VOWEL_SOUND = Pattern.compile("(?:[aeiouAEIOU]|hour|honest|8|11(?!\\d)|18(?!\\d)|[FHLMNRSX](?=[A-Z0-9-])).*", Pattern.DOTALL);
    private static final Pattern CONSONANT_SOUND = Pattern.compile("(?:[Uu]ni(?!n|m)|[Uu]r[aeo]|[Uu]s[eu]|[Uu]terus|[Ee]u|[Oo]ne\\b|[Oo]nce|U(?=[A-Z0-9-])).*", Pattern.DOTALL);
    private static final List<String> ARTICLES = List.of("a ", "an ", "the ", "A ", "An ", "The ");

    private Nouns() {
    }

    /** {@return the plural of a noun or of a noun phrase that ends with its noun} */
    public static String plural(String noun) {
        int head = noun.indexOf(" of ");
        if (head > 0) {
            return plural(noun.substring(0, head)) + noun.substring(head);
        }
        int start = noun.lastIndexOf(' ') + 1;
        String last = noun.substring(start);
        String irregular = IRREGULAR.get(last);
        if (irregular != null) {
            return noun.substring(0, start) + irregular;
        }
        if (last.endsWith("y") && last.length() > 1 && "aeiou".indexOf(last.charAt(last.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        if (last.endsWith("sis")) {
            return noun.substring(0, noun.length() - 2) + "es";
        }
        return noun + (last.matches(".*(?:s|x|ch|sh)") ? "es" : "s");
    }

    /** {@return the phrase with "a" or "an" before it, unless it has an article already} */
    public static String withArticle(String phrase) {
        if (ARTICLES.stream().anyMatch(phrase::startsWith)) {
            return phrase;
        }
        String spoken = phrase.startsWith("*") ? phrase.substring(1) : phrase;
        boolean vowel = VOWEL_SOUND.matcher(spoken).matches() && !CONSONANT_SOUND.matcher(spoken).matches();
        return (vowel ? "an " : "a ") + phrase;
    }
}
