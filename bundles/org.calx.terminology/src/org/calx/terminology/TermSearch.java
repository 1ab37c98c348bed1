// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds terms by an incomplete or mistyped name. */
final class TermSearch {

    private static final int NO_MATCH = Integer.MAX_VALUE;

    private record Ranked(Term term, int rank) {
    }

    private TermSearch() {
    }

    /** Terms in which a word of a name begins like the text; those whose label begins with it first, then in the order of the file. */
    static List<Term> complete(List<Term> terms, String prefix) {
        String raw = String.join("", Spelling.words(prefix));
        String folded = joined(folded(prefix), 0);
        List<Ranked> hits = new ArrayList<>();
        for (Term term : terms) {
            int rank = prefixRank(term.label(), raw, folded);
            for (String synonym : term.synonyms()) {
                int other = prefixRank(synonym, raw, folded);
                rank = Math.min(rank, other == NO_MATCH ? NO_MATCH : other + 2);
            }
            if (rank != NO_MATCH) {
                hits.add(new Ranked(term, rank));
            }
        }
        return best(hits, Integer.MAX_VALUE);
    }

    private static int prefixRank(String name, String raw, String folded) {
        List<String> words = Spelling.words(name);
        List<String> foldedWords = folded(name);
        for (int i = 0; i < words.size(); i++) {
            if (joined(words, i).startsWith(raw) || joined(foldedWords, i).startsWith(folded)) {
                return i == 0 ? 0 : 1;
            }
        }
        return NO_MATCH;
    }

    /** The terms closest to the text: a few letters wrong, or sharing its words; none when nothing is close. */
    static List<Term> suggest(List<Term> terms, String text, int max) {
        List<String> words = folded(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Ranked> hits = new ArrayList<>();
        for (Term term : terms) {
            int rank = distanceRank(term.label(), words);
            for (String synonym : term.synonyms()) {
                rank = Math.min(rank, distanceRank(synonym, words));
            }
            if (rank != NO_MATCH) {
                hits.add(new Ranked(term, rank));
            }
        }
        return best(hits, max);
    }

    /** Ten points per wrong letter of the whole name; names that share all words of the shorter one rank after two wrong letters. */
    private static int distanceRank(String name, List<String> typed) {
        List<String> words = folded(name);
        String whole = joined(words, 0);
        String typedWhole = joined(typed, 0);
        int rank = NO_MATCH;
        int allowed = Math.max(1, Math.max(whole.length(), typedWhole.length()) / 4);
        int distance = EditDistance.between(whole, typedWhole, allowed);
        if (distance <= allowed) {
            rank = 10 * distance;
        }
        boolean namesMore = words.size() >= typed.size();
        List<String> longer = namesMore ? words : typed;
        List<String> shorter = namesMore ? typed : words;
        int wrong = containment(longer, shorter);
        if (wrong != NO_MATCH) {
            rank = Math.min(rank, 20 + 10 * wrong + 3 * (longer.size() - shorter.size()));
        }
        return rank;
    }

    private static int containment(List<String> longer, List<String> shorter) {
        int wrong = 0;
        for (String word : shorter) {
            if (word.length() < 3) {
                return NO_MATCH;
            }
            int nearest = NO_MATCH;
            for (String other : longer) {
                int allowed = word.length() / 4;
                int distance = other.startsWith(word) ? 0 : EditDistance.between(other, word, allowed);
                nearest = distance <= allowed ? Math.min(nearest, distance) : nearest;
            }
            if (nearest == NO_MATCH) {
                return NO_MATCH;
            }
            wrong += nearest;
        }
        return wrong;
    }

    private static List<String> folded(String text) {
        List<String> words = new ArrayList<>(4);
        for (String word : Spelling.words(text)) {
            words.add(Spelling.fold(word));
        }
        return words;
    }

    private static String joined(List<String> words, int from) {
        return String.join("", words.subList(from, words.size()));
    }

    private static List<Term> best(List<Ranked> hits, int max) {
        hits.sort(Comparator.comparingInt(Ranked::rank));
        List<Term> best = new ArrayList<>();
        for (Ranked hit : hits.subList(0, Math.min(max, hits.size()))) {
            best.add(hit.term());
        }
        return List.copyOf(best);
    }
}
