// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.runtime.CharStream;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** The terms of the vocabularies by their first word, to see whether one stands at a place of a text. */
final class KnownTerms {

    /** Vocabularies whose words the grammar knows itself. */
    private static final Set<Vocabulary> OF_THE_GRAMMAR = EnumSet.of(Vocabulary.LATERALITY, Vocabulary.ROUTE, Vocabulary.UNIT);

    /** A term that is read word by word. */
    private static final Pattern PLAIN = Pattern.compile("(?:[0-9]+-)?\\p{L}[\\p{L}0-9_'\u2019/-]*(?: (?:[0-9]+-)?\\p{L}[\\p{L}0-9_'\u2019/-]*)*");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]*[0-9]+");
    private static final Pattern STARTS_LIKE_A_NAME = Pattern.compile(NAME.pattern() + " .*");

    /** What stands behind a term that ends in a number; elsewhere the number is a value. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*(?:$|[,{}(0-9<>\"]|(?:of|from|to|was|on|at|present|absent|positive|negative)\\b).*");

    private static final KnownTerms STANDARD = new KnownTerms(Terminology.standard());

    private final Map<String, List<String>> byFirstWord = new HashMap<>();
    private final Map<Character, List<String>> odd = new HashMap<>();

    private KnownTerms(Terminology terminology) {
        for (Vocabulary vocabulary : EnumSet.complementOf(EnumSet.copyOf(OF_THE_GRAMMAR))) {
            for (Term term : terminology.terms(vocabulary)) {
                add(term.label());
                term.synonyms().forEach(this::add);
            }
        }
    }

    static KnownTerms standard() {
        return STANDARD;
    }

    private void add(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        int space = small.indexOf(' ');
        String first = space < 0 ? small : small.substring(0, space);
        List<String> rests = byFirstWord.computeIfAbsent(first, key -> new ArrayList<>(2));
        String rest = small.substring(first.length());
        if (!rests.contains(rest)) {
            rests.add(rest);
            if (!NAME.matcher(name).matches() && (!PLAIN.matcher(name).matches() || STARTS_LIKE_A_NAME.matcher(name).matches())) {
                odd.computeIfAbsent(name.charAt(0), key -> new ArrayList<>()).add(name);
            }
        }
    }

    /**
     * How long a term is that starts here and is no row of words: "S. aureus", "25(OH)D", "finger 2", "FGF23 gene".
     *
     * @param chars the input
     * @return the length of the longest; 0 when none starts here
     */
    int oddLength(CharStream chars) {
        String longest = "";
        for (String term : odd.getOrDefault((char) chars.LA(1), List.of())) {
            if (term.length() > longest.length() && stands(term.toLowerCase(Locale.ROOT), chars, 0) && isMeant(term, chars)) {
                longest = term;
            }
        }
        return longest.length();
    }

    private static boolean isMeant(String term, CharStream chars) {
        boolean number = Character.isDigit(term.charAt(term.length() - 1));
        boolean name = STARTS_LIKE_A_NAME.matcher(term).matches();
        if (!number && !name) {
            return true;
        }
        String rest = TimeKeywords.line(chars).substring(term.length());
        return number ? GOES_ON.matcher(rest).matches() : !rest.stripLeading().startsWith("\"");
    }

    /**
     * How much of a text belongs to a term that starts with a word.
     *
     * @param word  the word
     * @param chars the input behind it
     * @return how many characters of the longest such term stand behind the word; 0 when the word alone is a term; negative
     *         when no term stands there
     */
    int lengthBehind(String word, CharStream chars) {
        return length(word, chars, 0);
    }

    /** {@return the length of the longest term of several words that starts with the word that stands next; 0 for none} */
    int lengthFrom(String word, CharStream chars) {
        int behind = length(word, chars, word.length());
        return behind <= 0 ? 0 : word.length() + behind;
    }

    private int length(String word, CharStream chars, int from) {
        int longest = -1;
        for (String rest : byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
            if (rest.length() > longest && stands(rest, chars, from)) {
                longest = rest.length();
            }
        }
        return longest;
    }

    private static boolean stands(String rest, CharStream chars, int from) {
        for (int i = 0; i < rest.length(); i++) {
            int c = chars.LA(from + i + 1);
            if (c == CharStream.EOF || Character.toLowerCase((char) c) != rest.charAt(i)) {
                return false;
            }
        }
        int next = chars.LA(from + rest.length() + 1);
        return next == CharStream.EOF || !Character.isLetterOrDigit(next) && "-_'\u2019/".indexOf(next) < 0;
    }
}
