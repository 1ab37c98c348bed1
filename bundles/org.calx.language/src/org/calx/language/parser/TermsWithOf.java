// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.antlr.runtime.CharStream;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** Terms of the vocabularies in which "of" is a word, such as "range of motion": elsewhere it says of which lesion or where. */
final class TermsWithOf {

    private static final String OF = " of ";
    /** What can be said of a lesion or a site; other terms are not followed by "of" as a keyword. */
    private static final List<Vocabulary> VOCABULARIES = List.of(Vocabulary.FEATURE, Vocabulary.MEASURE, Vocabulary.ADVERSE_EVENT, Vocabulary.COMPLICATION,
            Vocabulary.RADIOGRAPHIC_SCALE, Vocabulary.SCORE_COMPONENT, Vocabulary.PROCEDURE);

    private record Halves(String before, String behind) {
    }

    /** Read when the first "of" is met. */
    private static final class Terms {
        static final List<Halves> ALL = VOCABULARIES.stream().flatMap(vocabulary -> Terminology.standard().terms(vocabulary).stream())
                .flatMap(term -> Stream.concat(Stream.of(term.label()), term.synonyms().stream()))
                // a keyword that starts a statement is none of its words
                .filter(name -> name.contains(OF) && !name.startsWith("calcinosis "))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> new Halves(name.substring(0, name.indexOf(OF) + 1), name.substring(name.indexOf(OF) + OF.length() - 1))).distinct().toList();
    }

    private TermsWithOf() {
    }

    /**
     * Whether "of" is a word of a term here.
     *
     * @param word  the word
     * @param chars the input behind it
     */
    static boolean isInside(String word, CharStream chars) {
        if (!word.equals("of")) {
            return false;
        }
        String before = before(chars, word.length());
        String behind = TimeKeywords.line(chars).toLowerCase(Locale.ROOT);
        return Terms.ALL.stream().anyMatch(term -> endsWith(before, term.before()) && startsWith(behind, term.behind()));
    }

    private static String before(CharStream chars, int length) {
        StringBuilder line = new StringBuilder();
        for (int i = length + 1; i <= chars.index(); i++) {
            int c = chars.LA(-i);
            if (c == '\n' || c == '\r') {
                break;
            }
            line.append((char) c);
        }
        return line.reverse().toString().toLowerCase(Locale.ROOT);
    }

    private static boolean endsWith(String text, String words) {
        int start = text.length() - words.length();
        return text.endsWith(words) && (start == 0 || !isOfAWord(text.charAt(start - 1)));
    }

    private static boolean startsWith(String text, String words) {
        return text.startsWith(words) && (text.length() == words.length() || !isOfAWord(text.charAt(words.length())));
    }

    private static boolean isOfAWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }
}
