// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.calx.ide.highlighting.Highlight;
import org.calx.ide.prose.Prose;
import org.calx.ide.prose.ProseRange;
import org.calx.spelling.Speller;
import org.calx.spelling.WordPlace;

/**
 * Finds the misspelt words of one file again and again. Pieces of prose that have not changed are not looked at twice. Needs no widget; for one
 * thread at a time.
 */
public final class Misspellings {

    private final Speller speller;
    private final Predicate<String> own;
    private Map<String, List<WordPlace>> known = Map.of();
    private Set<String> names = Set.of();

    /**
     * Looks as asked.
     *
     * @param speller judges words
     * @param own     whether a word, in lower case, is one the author has added
     */
    public Misspellings(Speller speller, Predicate<String> own) {
        this.speller = speller;
        this.own = own;
    }

    /**
     * Looks through a file.
     *
     * @param text   its text
     * @param tokens its pieces, as {@link org.calx.ide.highlighting.TokenHighlighter} tells them
     * @return the words nobody knows, in order; names that the file itself declares are known in it
     */
    public List<WordPlace> in(String text, List<Highlight> tokens) {
        Set<String> declared = new HashSet<>();
        for (ProseRange range : Prose.names(text, tokens)) {
            for (String word : text.substring(range.offset(), range.end()).split("[^\\p{L}\\p{M}'’]+")) {
                declared.add(word.toLowerCase(Locale.ROOT));
            }
        }
        if (!declared.equals(names)) {
            names = declared;
            known = Map.of();
        }
        Map<String, List<WordPlace>> pieces = new HashMap<>();
        List<WordPlace> all = new ArrayList<>();
        for (ProseRange range : Prose.of(text, tokens)) {
            String piece = text.substring(range.offset(), range.end());
            List<WordPlace> words = pieces.computeIfAbsent(piece, each -> known.containsKey(each) ? known.get(each)
                    : speller.unknown(each, 0, each.length(), word -> own.test(word) || names.contains(word)));
            words.forEach(word -> all.add(new WordPlace(range.offset() + word.offset(), word.text())));
        }
        known = pieces;
        return all;
    }
}
