// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calx.model.Author;
import org.calx.model.Case;

/** The name of a blinded manuscript's file, which often is called after its authors. */
final class BlindName {

    private static final int SHORTEST_NAME = 3;
    private static final String WORDS = "(?<=[\\p{Ll}\\d])(?=\\p{Lu})|[^\\p{L}\\d]+";

    private BlindName() {
    }

    /** A name without the words that are names of the case's authors, and marked as blinded. */
    static String of(String name, Case subject) {
        Set<String> authors = subject.getAuthors().stream().map(Author::getName).filter(Objects::nonNull)
                .flatMap(author -> Stream.concat(Arrays.stream(author.split("[^\\p{L}]+")), Stream.of(author.replaceAll("[^\\p{L}]+", ""))))
                .filter(word -> word.length() >= SHORTEST_NAME).map(BlindName::plain).collect(Collectors.toSet());
        String left = Arrays.stream(name.split(WORDS)).filter(word -> !word.isEmpty() && !authors.contains(plain(word)))
                .collect(Collectors.joining("-"));
        return (left.isEmpty() || authors.contains(plain(name)) ? "manuscript" : left) + "-blinded";
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
