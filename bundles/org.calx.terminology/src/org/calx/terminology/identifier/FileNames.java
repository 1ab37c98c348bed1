// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.ArrayList;
import java.util.List;

/** Finds in names of files what can identify a patient; the words in them are often small, and joined. */
public final class FileNames {

    private static final int LEAST_RECORD = 6;
    private static final List<Finder> FINDERS = List.of(new NumberFinder(), new NumericDateFinder(), new DateFinder());

    private FileNames() {
    }

    /**
     * Looks through the name of a file or of a case, which becomes one.
     *
     * @param name the name, with folders or without
     * @return the kinds found, in order; empty when there are none
     */
    public static List<IdentifierKind> find(String name) {
        Tokens words = new Tokens(apart(name));
        Hits hits = new Hits(words);
        List<IdentifierKind> kinds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Finder finder : FINDERS) {
                finder.at(words, i, hits);
            }
            if (words.isWord(i) && !Lexicon.isKnown(words.text(i))) {
                if (Lexicon.isGivenName(words.lower(i))) {
                    hits.add(IdentifierKind.NAME, i, i + 1);
                } else if (Lexicon.isPlace(words.lower(i))) {
                    hits.add(IdentifierKind.PLACE, i, i + 1);
                }
            } else if (words.isNumber(i) && words.length(i) >= LEAST_RECORD) {
                hits.add(IdentifierKind.RECORD, i, i + 1);
            }
        }
        hits.inOrder().forEach(hit -> kinds.add(hit.kind()));
        return kinds.stream().distinct().toList();
    }

    /** The words of a name apart and capitalised: "anna_hand2019-03-12" becomes "Anna Hand 2019-03-12". */
    static String apart(String name) {
        StringBuilder text = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char before = i == 0 ? ' ' : name.charAt(i - 1);
            boolean joint = Character.isUpperCase(c) && Character.isLowerCase(before) || Character.isLetter(c) != Character.isLetter(before)
                    && Character.isLetterOrDigit(c) && Character.isLetterOrDigit(before) && Character.isLowerCase(Character.isLetter(c) ? c : before);
            if (joint) {
                text.append(' ');
                start = true;
            }
            boolean separator = c == '_' || c == '/' || c == '\\' || c == '-' && !(Character.isDigit(before) && i + 1 < name.length() && Character.isDigit(name.charAt(i + 1)));
            text.append(separator ? ' ' : start ? Character.toUpperCase(c) : c);
            start = separator;
        }
        return text.toString();
    }
}
