// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * All vocabularies and the look-up of their terms. Immutable and safe for use by several threads; a vocabulary is read when it is
 * first asked for.
 * <p>
 * Every method that looks at a vocabulary throws {@link IllegalStateException} naming file and line if its file is malformed.
 */
public final class Terminology {

    private static final Terminology STANDARD = new Terminology(new OwnFiles());

    private final Function<String, InputStream> files;
    private final AtomicReferenceArray<TermIndex> indexes = new AtomicReferenceArray<>(Vocabulary.values().length);

    private Terminology(Function<String, InputStream> files) {
        this.files = files;
    }

    /** The vocabularies that come with Calx. */
    public static Terminology standard() {
        return STANDARD;
    }

    /**
     * Vocabularies read from elsewhere.
     *
     * @param files opens a vocabulary's file by its {@link Vocabulary#fileName() name}, or answers {@code null} if there is none
     */
    public static Terminology reading(Function<String, InputStream> files) {
        return new Terminology(files);
    }

    /** The terms of a vocabulary in the order of its file. */
    public List<Term> terms(Vocabulary vocabulary) {
        return index(vocabulary).terms();
    }

    /**
     * The term with that label, synonym, id or code, codes of older files included. Case, white space, hyphens, accents, plural <i>s</i> and British or American spelling
     * make no difference.
     */
    public Optional<Term> find(Vocabulary vocabulary, String text) {
        return index(vocabulary).find(text);
    }

    /**
     * Terms the author may have meant, closest first; empty when nothing is close.
     *
     * @param max the most to return
     */
    public List<Term> suggest(Vocabulary vocabulary, String text, int max) {
        return TermSearch.suggest(index(vocabulary).searched(), text, max);
    }

    /**
     * Terms with a word that begins like the text in their label, a synonym, a code or, from the fifth letter on, their definition; best
     * first; all terms for an empty text.
     */
    public List<Term> complete(Vocabulary vocabulary, String prefix) {
        return TermSearch.complete(index(vocabulary).searched(), prefix);
    }

    private TermIndex index(Vocabulary vocabulary) {
        TermIndex index = indexes.get(vocabulary.ordinal());
        if (index == null) {
            // Two threads may both read a file; the first result is kept and both are equal.
            indexes.compareAndSet(vocabulary.ordinal(), null, new TermIndex(vocabulary, VocabularyReader.read(vocabulary, content(vocabulary))));
            index = indexes.get(vocabulary.ordinal());
        }
        return index;
    }

    private byte[] content(Vocabulary vocabulary) {
        try (InputStream stream = files.apply(vocabulary.fileName())) {
            if (stream == null) {
                throw new IllegalStateException(vocabulary.fileName() + ": the vocabulary file is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(vocabulary.fileName() + ": the vocabulary file cannot be read", e);
        }
    }

    /** A class, not a lambda: this runs at every start, and linking the first lambda takes longer than reading all files. */
    private static final class OwnFiles implements Function<String, InputStream> {

        @Override
        public InputStream apply(String name) {
            return Terminology.class.getResourceAsStream("data/".concat(name));
        }
    }
}
