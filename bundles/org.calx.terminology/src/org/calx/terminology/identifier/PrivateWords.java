// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and phrases that must never leave. Case, accents, hyphens and what stands between the words of a phrase make no difference. */
public final class PrivateWords {

    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    /**
     * Takes words to look for.
     *
     * @param words words or phrases; blank ones are left out
     */
    public PrivateWords(Iterable<String> words) {
        for (String each : words) {
            Tokens tokens = new Tokens(each);
            List<String> phrase = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i) || tokens.isNumber(i)) {
                    phrase.add(folded(tokens.text(i)));
                }
            }
            if (!phrase.isEmpty()) {
                phrases.computeIfAbsent(phrase.get(0), first -> new ArrayList<>()).add(List.copyOf(phrase));
            }
        }
    }

    /** {@return whether there is nothing to look for} */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** {@return where the words stand in a text} */
    public List<Identifier> find(String text) {
        if (isEmpty()) {
            return List.of();
        }
        Tokens tokens = new Tokens(text);
        Hits hits = new Hits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            for (List<String> phrase : phrases.getOrDefault(folded(tokens.text(i)), List.of())) {
                int end = end(tokens, i, phrase);
                if (end > i) {
                    hits.add(IdentifierKind.PRIVATE, i, end);
                }
            }
        }
        return hits.inOrder();
    }

    /** {@return whether one of the words stands in the name of a file, where words may be joined} */
    public boolean isInFileName(String name) {
        return !find(name).isEmpty() || !find(FileNames.apart(name)).isEmpty();
    }

    private static int end(Tokens tokens, int start, List<String> phrase) {
        int at = start;
        for (String word : phrase) {
            while (at > start && tokens.has(at) && !tokens.isWord(at) && !tokens.isNumber(at) && !tokens.isOf(at, "!?;:")) {
                at++;
            }
            if (!folded(tokens.text(at)).equals(word)) {
                return start;
            }
            at++;
        }
        return at;
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > '\u007F') {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("ß", "ss");
            }
        }
        return lower;
    }
}
