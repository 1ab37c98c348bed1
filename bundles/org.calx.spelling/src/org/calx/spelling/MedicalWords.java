// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** Words of medicine: those of all terms of the vocabularies, and a list of others. */
final class MedicalWords {

    private static final class Standard {
        static final Set<String> WORDS = Set.copyOf(new MedicalWords().words);
    }

    private final Set<String> words = new HashSet<>();

    private MedicalWords() {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            for (Term term : Terminology.standard().terms(vocabulary)) {
                add(term.label());
                term.synonyms().forEach(this::add);
            }
        }
        try (InputStream in = MedicalWords.class.getResourceAsStream("medical.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(String text) {
        ProseWords.in(text, 0, text.length()).forEach(word -> words.add(word.text().toLowerCase(Locale.ROOT)));
    }

    /** {@return the words, in lower case} */
    static Set<String> standard() {
        return Standard.WORDS;
    }
}
