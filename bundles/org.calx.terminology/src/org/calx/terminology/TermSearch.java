// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.calx.terminology.SearchNames.Name;

/** Finds terms by an incomplete or mistyped name. */
final class TermSearch {

    private static final int NO_MATCH = Integer.MAX_VALUE;
    /** What names share must be this long to mean something when they share no more than a word. */
    private static final int TELLING = 5;

    private record Ranked(Term term, int rank) {
    }

    private TermSearch() {
    }

    /**
     * Terms in which a word of a name, of a code or of the definition begins like the text; those whose label begins with it first,
     * then in the order of the file.
     */
    static List<Term> complete(List<SearchNames> terms, String prefix) {
        Name typed = Name.of(prefix);
        String raw = Name.joined(typed.words(), 0);
        String folded = Name.joined(typed.folded(), 0);
        return best(terms, term -> {
            int rank = prefixRank(term.names().get(0), raw, folded);
            for (Name synonym : term.names().subList(1, term.names().size())) {
                int other = prefixRank(synonym, raw, folded);
                rank = Math.min(rank, other == NO_MATCH ? NO_MATCH : other + 2);
            }
            if (rank == NO_MATCH && raw.length() > 1 && term.codes().stream().anyMatch(code -> code.startsWith(raw))) {
                rank = 4;
            }
            boolean described = rank == NO_MATCH && raw.length() >= TELLING && term.describe().stream().anyMatch(word -> word.startsWith(raw));
            return described ? 5 : rank;
        }, Integer.MAX_VALUE);
    }

    private static int prefixRank(Name name, String raw, String folded) {
        for (int i = 0; i < name.words().size(); i++) {
            if (Name.joined(name.words(), i).startsWith(raw) || Name.joined(name.folded(), i).startsWith(folded)) {
                return i == 0 ? 0 : 1;
            }
        }
        return NO_MATCH;
    }

    /** The terms closest to the text: a few letters wrong, or sharing its words; failing these, sharing one telling word. */
    static List<Term> suggest(List<SearchNames> terms, String text, int max) {
        List<String> words = Name.of(text).folded();
        if (words.isEmpty()) {
            return List.of();
        }
        String whole = Name.joined(words, 0);
        List<Term> close = best(terms, term -> nearest(term, name -> distanceRank(name, words, whole)), max);
        return close.isEmpty() ? best(terms, term -> nearest(term, name -> sharedRank(name, words)), max) : close;
    }

    private static int nearest(SearchNames term, ToIntFunction<Name> distance) {
        int rank = NO_MATCH;
        for (Name name : term.names()) {
            rank = Math.min(rank, distance.applyAsInt(name));
        }
        return rank;
    }

    /** Ten points per wrong letter of the whole name; names that share all words of the shorter one rank after two wrong letters. */
    private static int distanceRank(Name name, List<String> typed, String typedWhole) {
        List<String> words = name.folded();
        String whole = Name.joined(words, 0);
        int rank = NO_MATCH;
        int allowed = Math.max(1, Math.max(whole.length(), typedWhole.length()) / 4);
        int distance = EditDistance.between(whole, typedWhole, allowed);
        if (distance <= allowed) {
            rank = 10 * distance;
        }
        boolean namesMore = words.size() >= typed.size();
        List<String> longer = namesMore ? words : typed;
        List<String> shorter = namesMore ? typed : words;
        int wrong = containment(longer, shorter, namesMore ? 3 : TELLING); // "GOT" does not begin what is meant by "Gottron"
        if (wrong != NO_MATCH) {
            rank = Math.min(rank, 20 + 10 * wrong + 3 * (longer.size() - shorter.size()));
        }
        return rank;
    }

    private static int containment(List<String> longer, List<String> shorter, int shortestBeginning) {
        int wrong = 0;
        for (String word : shorter) {
            if (word.length() < 3) {
                return NO_MATCH;
            }
            int nearest = NO_MATCH;
            for (String other : longer) {
                int allowed = word.length() / 4;
                int distance = word.length() >= shortestBeginning && other.startsWith(word) ? 0 : EditDistance.between(other, word, allowed);
                nearest = distance <= allowed ? Math.min(nearest, distance) : nearest;
            }
            if (nearest == NO_MATCH) {
                return NO_MATCH;
            }
            wrong += nearest;
        }
        return wrong;
    }

    /** Fewer points the more telling words are shared and the fewer words of the name are not. */
    private static int sharedRank(Name name, List<String> typed) {
        long shared = name.folded().stream().filter(word -> word.length() >= TELLING && typed.contains(word)).count();
        return shared == 0 ? NO_MATCH : (int) (100 - 20 * shared + name.folded().size());
    }

    private static List<Term> best(List<SearchNames> terms, ToIntFunction<SearchNames> ranking, int max) {
        List<Ranked> hits = new ArrayList<>();
        for (SearchNames term : terms) {
            int rank = ranking.applyAsInt(term);
            if (rank != NO_MATCH) {
                hits.add(new Ranked(term.term(), rank));
            }
        }
        hits.sort(Comparator.comparingInt(Ranked::rank));
        return hits.stream().limit(max).map(Ranked::term).toList();
    }
}
