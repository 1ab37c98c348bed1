// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.calx.bibliography.PersonName;

/** Names as BibTeX writes them: "Last, First", "First von Last", "von Last, Jr, First", institutions in braces, joined by "and". */
final class BibtexNames {

    private BibtexNames() {
    }

    /** {@return the names in order} */
    static List<PersonName> parse(String field) {
        List<PersonName> names = new ArrayList<>();
        for (String name : Braces.split(field.strip().replaceAll("\\s+", " "), " and ")) {
            String stripped = name.strip();
            if (!stripped.isEmpty() && !stripped.equals("and")) {
                names.add(name(stripped));
            }
        }
        return names;
    }

    private static PersonName name(String text) {
        if (text.equals("others") || text.equalsIgnoreCase("et al.") || text.equalsIgnoreCase("et al")) {
            return PersonName.OTHERS;
        }
        if (text.startsWith("{") && Braces.closing(text, 0) == text.length() - 1) {
            return PersonName.institution(LatexText.plain(text));
        }
        List<String> parts = Braces.split(text, ",");
        if (parts.isEmpty()) {
            return PersonName.institution(LatexText.plain(text));
        }
        if (parts.size() == 1) {
            return unsorted(Braces.split(parts.get(0).strip(), " "));
        }
        return PersonName.person(LatexText.plain(parts.get(0).strip()), LatexText.plain(parts.get(parts.size() - 1).strip()),
                parts.size() > 2 ? LatexText.plain(parts.get(1).strip()) : "");
    }

    /** Given names first: the family name starts with the first particle, or is the last word. */
    private static PersonName unsorted(List<String> words) {
        int start = words.size() - 1;
        for (int i = 1; i < words.size() - 1; i++) {
            if (Character.isLowerCase(words.get(i).charAt(0))) {
                start = i;
                break;
            }
        }
        return PersonName.person(LatexText.plain(String.join(" ", words.subList(start, words.size()))),
                LatexText.plain(String.join(" ", words.subList(0, start))), "");
    }
}
