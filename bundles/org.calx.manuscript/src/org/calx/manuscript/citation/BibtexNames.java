// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;

/** Names as BibTeX writes them: "Last, First", "First von Last", "von Last, Jr, First", institutions in braces, joined by "and". */
final class BibtexNames {

    private BibtexNames() {
    }

    /** {@return the names in order; "others" comes out as a name that becomes "et al" when printed} */
    static CSLName[] parse(String text) {
        List<String> names = split(text.strip().replaceAll("\\s+", " "), " and ");
        return names.stream().filter(name -> !name.isBlank()).map(name -> name(name.strip())).toArray(CSLName[]::new);
    }

    private static CSLName name(String text) {
        if (text.equals("others")) {
            return new CSLNameBuilder().literal(EtAl.OTHERS).build();
        }
        if (text.startsWith("{") && closing(text, 0) == text.length() - 1) {
            return new CSLNameBuilder().literal(plain(text)).build();
        }
        List<String> parts = split(text, ",").stream().map(String::strip).toList();
        if (parts.size() == 1) {
            return unsorted(split(text, " "));
        }
        CSLNameBuilder name = family(split(parts.get(0), " "));
        if (parts.size() > 2) {
            name.suffix(plain(parts.get(1)));
        }
        return name.given(plain(parts.get(parts.size() - 1))).build();
    }

    /** Given names first: the family name starts with the first particle, or is the last word. */
    private static CSLName unsorted(List<String> words) {
        int start = words.size() - 1;
        for (int i = 1; i < words.size() - 1; i++) {
            if (isParticle(words.get(i))) {
                start = i;
                break;
            }
        }
        CSLNameBuilder name = family(words.subList(start, words.size()));
        return start == 0 ? name.build() : name.given(plain(String.join(" ", words.subList(0, start)))).build();
    }

    private static CSLNameBuilder family(List<String> words) {
        int particles = 0;
        while (particles < words.size() - 1 && isParticle(words.get(particles))) {
            particles++;
        }
        CSLNameBuilder name = new CSLNameBuilder().family(plain(String.join(" ", words.subList(particles, words.size()))));
        return particles == 0 ? name : name.nonDroppingParticle(plain(String.join(" ", words.subList(0, particles))));
    }

    private static boolean isParticle(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    private static String plain(String text) {
        return text.replace("{", "").replace("}", "");
    }

    private static int closing(String text, int brace) {
        int depth = 0;
        for (int i = brace; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Splits outside of braces. */
    private static List<String> split(String text, String separator) {
        if (text.indexOf('{') < 0) {
            return Arrays.stream(text.split(separator, -1)).filter(part -> !part.isEmpty()).toList();
        }
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            }
        }
        parts.add(text.substring(from));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
