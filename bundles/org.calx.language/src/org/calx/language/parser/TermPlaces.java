// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.runtime.CharStream;

/**
 * Keywords that are words of a term of the vocabularies because of the place the term stands at: "is not classified", "was
 * resolved", "unreported disease duration, treatment", "recurrence after treatment".
 */
final class TermPlaces {

    /** Keywords that a term stands behind, or the name of the statement and then a term. */
    private static final Set<String> BEFORE_TERMS = Set.of("is", "was", "response", "complication", "outcome", "disease", "treatment",
            "procedure", "imaging", "finding", "history", "screening", "setting", "component", "stain", "score", "gene", "antibody",
            "differential", "declaration", "attribution", "anaesthesia", "closure", "organism", "drains", "severity", "depth",
            "exposed", "course", "origin", "crystals", "smoking", "action", "for", "grade", "as", "by", "of", "pattern", "figure");

    /** Keywords behind which "not reported" is no term. */
    private static final Set<String> OF_THINGS = Set.of("complication", "outcome", "disease", "treatment", "procedure", "imaging",
            "finding", "of", "patient");

    /** Keywords of a list of terms. */
    private static final Set<String> LISTS = Set.of("is", "crystals", "exposed", "as");

    /** Keywords behind which the grammar takes one word, because more could not be told from what follows. */
    private static final Set<String> OF_ONE_WORD = Set.of("by", "pattern", "grade");

    /** Keywords that end a list of topics, or go on with it. */
    private static final Set<String> AFTER_TOPICS = Set.of("and", "because", "instead");

    /** Facts that a term may also end with: only without a value they are meant as its last word. */
    private static final Set<String> VALUED = Set.of("titre", "grade", "healed", "variant", "pregnancy");
    private static final Pattern VALUE = Pattern.compile(
            "\\s*([\"<>0-9]|about |at |in |on |before |after |more than |less than |absent|normal|mild|moderate|severe).*");

    private boolean place;
    private boolean things;
    private boolean list;
    private boolean topics;
    private boolean narrative;
    private boolean comma;
    private int end;

    /** Forgets what came before. */
    void reset() {
        place = false;
        things = false;
        list = false;
        topics = false;
        narrative = false;
        comma = false;
        end = 0;
    }

    /**
     * Whether a word is one of a term, whatever the grammar knows it as.
     *
     * @param word    the word
     * @param keyword whether the grammar knows it
     * @param start   where it starts in the input
     * @param before  the word before it on its line; empty for none
     * @param chars   the input behind it
     */
    boolean holds(String word, boolean keyword, int start, String before, CharStream chars) {
        if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        if (start < end) {
            return chars.index() < end || !isValued(word, chars);
        }
        boolean first = before.isEmpty() && !comma || before.equals("{") || before.equals("}");
        boolean topic = topics && keyword && !AFTER_TOPICS.contains(word);
        if (keyword && !place && (!first || BlockWords.startsStatements(word) || FactKeywords.contains(word) || BEFORE_TERMS.contains(word))) {
            return topic;
        }
        int length = KnownTerms.standard().lengthBehind(word, chars);
        if (length < 0 || keyword && length == 0 && (!place || comma) || things && word.equals("not")) {
            return topic;
        }
        end = chars.index() + length;
        return length > 0 || !isValued(word, chars);
    }

    /**
     * The length of a term of several words that the grammar takes as one word here.
     *
     * @param chars  the input
     * @param before the word before it on its line; empty for none
     * @return 0 when none starts here
     */
    int wholeLength(CharStream chars, String before) {
        int letter = chars.LA(1);
        if (!Character.isLetterOrDigit(letter)) {
            return 0;
        }
        int known = KnownTerms.standard().oddLength(chars);
        if (known > 0 || !place || !OF_ONE_WORD.contains(before)) {
            return known;
        }
        int word = 0;
        StringBuilder first = new StringBuilder();
        for (int c = letter; c > ' ' && c != CharStream.EOF; c = chars.LA(++word + 1)) {
            first.append((char) c);
        }
        return KnownTerms.standard().lengthFrom(first.toString(), chars);
    }

    private static boolean isValued(String word, CharStream chars) {
        return VALUED.contains(word) && VALUE.matcher(TimeKeywords.line(chars)).matches();
    }

    /**
     * Takes note of a token that is no space.
     *
     * @param text    the token
     * @param keyword whether it is a keyword in its place
     * @param label   whether it is a name
     * @param before  the word before it on its line; empty for none
     */
    void read(String text, boolean keyword, boolean label, String before) {
        if (place && label && (BlockWords.startsStatements(before) || before.equals("lesion"))) {
            return;
        }
        boolean separates = text.equals(",") || text.equals("and");
        comma = separates;
        place = separates && list;
        if (keyword && !separates) {
            boolean start = before.isEmpty() || before.equals("{") || before.equals("}");
            topics = text.equals("unreported") || text.equals("omitted") || text.equals("on") && narrative;
            place = topics || BEFORE_TERMS.contains(text) || text.equals("event") && before.equals("adverse")
                    || text.equals("lesion") && before.equals("digital") || text.equals("calcinosis") && start;
            things = OF_THINGS.contains(text);
            list = topics || LISTS.contains(text) || text.equals("calcinosis") && start;
            narrative = narrative || text.equals("narrative") && start;
        }
    }

    /** Takes note of the end of a line. */
    void endLine() {
        if (!comma) {
            reset();
        }
    }
}
