// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** A list of words in a file beside this class: words in small letters separated by commas, lines that begin with # are remarks. */
final class WordList {

    private WordList() {
    }

    /** Reads a list that comes with Calx. */
    static Set<String> read(String name) {
        Set<String> words = new HashSet<>();
        try (InputStream stream = WordList.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    split(line, words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": the list cannot be read", e);
        }
        return words;
    }

    private static void split(String line, Set<String> words) {
        int start = 0;
        while (start < line.length()) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 ? line.length() : comma;
            String word = line.substring(start, end).strip();
            if (!word.isEmpty()) {
                words.add(word);
            }
            start = end + 1;
        }
    }
}
