// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import morfologik.stemming.Dictionary;
import org.calx.terminology.EditDistance;

/**
 * Judges how words are spelt, and knows better ones. The dictionaries of English are those of LanguageTool, read on first use; the words of
 * medicine come from the vocabularies and a list of our own. May be shared between threads.
 */
public final class Speller {

    private static final String PLACE = "/org/languagetool/resource/en/hunspell/";
    private static final int MISTAKES = 2;
    private static final Map<English, Dictionary> DICTIONARIES = new EnumMap<>(English.class);

    private final List<morfologik.speller.Speller> dictionaries;

    /**
     * Spells as asked.
     *
     * @param kinds how English may be spelt, at least one way
     */
    public Speller(Collection<English> kinds) {
        dictionaries = kinds.stream().map(kind -> new morfologik.speller.Speller(dictionary(kind), MISTAKES)).toList();
    }

    private static synchronized Dictionary dictionary(English kind) {
        return DICTIONARIES.computeIfAbsent(kind, missing -> {
            String name = PLACE + missing.dictionary();
            try (InputStream words = Speller.class.getResourceAsStream(name + ".dict");
                    InputStream properties = Speller.class.getResourceAsStream(name + ".info")) {
                return Dictionary.read(words, properties);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /**
     * Finds the words of a piece of prose that nobody knows.
     *
     * @param text  the text around the prose
     * @param start where the prose starts
     * @param end   the offset behind it
     * @param known whether a word, in lower case, is one of the author's own
     * @return the words, in order
     */
    public List<WordPlace> unknown(String text, int start, int end, Predicate<String> known) {
        return ProseWords.in(text, start, end).stream().filter(word -> !isKnown(word.text()) && !known.test(plain(word.text()))).toList();
    }

    /** {@return whether a word is spelt as one of the dictionaries or of the medical words} */
    public boolean isKnown(String word) {
        String plain = plain(word);
        if (MedicalWords.standard().contains(plain) || isPlural(plain)) {
            return true;
        }
        String stem = withoutPossessive(word.replace('’', '\''));
        return isInDictionary(stem) || isInDictionary(stem.toLowerCase(Locale.ROOT)) || MedicalWords.standard().contains(plain(stem));
    }

    private static boolean isPlural(String plain) {
        return plain.endsWith("s") && !plain.matches(".*(s|x|z|ch|sh)s") && MedicalWords.standard().contains(plain.substring(0, plain.length() - 1));
    }

    private synchronized boolean isInDictionary(String word) {
        return dictionaries.stream().anyMatch(dictionary -> dictionary.isInDictionary(word));
    }

    private static String plain(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.endsWith("s'") ? word.substring(0, word.length() - 1) : word;
    }

    /**
     * Finds words that may have been meant.
     *
     * @param word an unknown word
     * @param most how many
     * @return the likeliest first, written with a capital where the word is
     */
    public List<String> suggest(String word, int most) {
        String plain = plain(word);
        Set<String> found = new LinkedHashSet<>(medical(plain));
        synchronized (this) {
            dictionaries.forEach(dictionary -> {
                found.addAll(dictionary.findReplacements(plain));
                found.addAll(dictionary.replaceRunOnWords(plain));
            });
        }
        List<String> nearest = new ArrayList<>(found);
        nearest.sort(java.util.Comparator.comparingInt(each -> EditDistance.between(plain, each.toLowerCase(Locale.ROOT), MISTAKES + 1)));
        return nearest.stream().map(each -> Character.isUpperCase(word.charAt(0)) ? Character.toUpperCase(each.charAt(0)) + each.substring(1) : each)
                .distinct().limit(most).toList();
    }

    private static List<String> medical(String plain) {
        int allowed = plain.length() < 6 ? 1 : MISTAKES;
        return MedicalWords.standard().stream().filter(each -> Math.abs(each.length() - plain.length()) <= allowed)
                .filter(each -> EditDistance.between(plain, each, allowed) <= allowed).sorted().toList();
    }
}
