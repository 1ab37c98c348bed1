// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one vocabulary file: comment lines starting with {@code #}, a header line, then one term per line. */
final class VocabularyReader {

    private static final List<String> LEADING = List.of("id", "label", "synonyms");
    private static final String TRAILING = "provenance";

    private final Vocabulary vocabulary;
    private final byte[] content;
    private final List<Term> terms = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private List<String> header = List.of();
    private CodeSystem[] systems = {};
    private int line;

    private VocabularyReader(Vocabulary vocabulary, byte[] content) {
        this.vocabulary = vocabulary;
        this.content = content;
    }

    /**
     * The terms of a file in its order.
     *
     * @param content the file's bytes, in UTF-8
     * @throws IllegalStateException if the content is malformed; the message names file and line
     */
    static List<Term> read(Vocabulary vocabulary, byte[] content) {
        return new VocabularyReader(vocabulary, content).read();
    }

    /** Splits at every occurrence of the separator; parts are stripped. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private List<Term> read() {
        int start = 0;
        // Decoded line by line: most lines are ASCII and stay small and fast that way.
        while (start < content.length) {
            int end = start;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            line++;
            if (content[start] != '#') {
                row(new String(content, start, end - start, StandardCharsets.UTF_8));
            }
            start = end + 1;
        }
        if (header.isEmpty()) {
            throw malformed("has no header line");
        }
        return List.copyOf(terms);
    }

    private void row(String text) {
        if (text.isBlank()) {
            return;
        }
        List<String> cells = split(text, '\t');
        if (header.isEmpty()) {
            header(cells);
            return;
        }
        if (cells.size() != header.size()) {
            throw malformed("has " + cells.size() + " cells where the header has " + header.size());
        }
        if (!ids.add(cells.get(0))) {
            throw malformed("repeats the id '" + cells.get(0) + "'");
        }
        terms.add(term(cells));
    }

    private void header(List<String> cells) {
        int last = cells.size() - 1;
        if (last < LEADING.size() || !cells.subList(0, LEADING.size()).equals(LEADING) || !TRAILING.equals(cells.get(last))) {
            throw malformed("should be a header: id, label, synonyms, further columns, provenance");
        }
        if (new HashSet<>(cells).size() != cells.size()) {
            throw malformed("names a column twice");
        }
        header = cells;
        systems = new CodeSystem[cells.size()];
        for (int i = 0; i < systems.length; i++) {
            systems[i] = CodeSystem.ofColumn(cells.get(i)).orElse(null);
        }
    }

    private Term term(List<String> cells) {
        int last = cells.size() - 1;
        if (cells.get(0).isEmpty() || cells.get(1).isEmpty() || cells.get(last).isEmpty()) {
            throw malformed("needs an id, a label and a provenance");
        }
        List<String> synonyms = cells.get(2).isEmpty() ? List.of() : split(cells.get(2), '|');
        if (synonyms.contains("")) {
            throw malformed("has an empty synonym");
        }
        Map<CodeSystem, String> codes = new EnumMap<>(CodeSystem.class);
        Map<String, String> attributes = new HashMap<>();
        for (int i = LEADING.size(); i < last; i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (systems[i] == null) {
                attributes.put(header.get(i), cell);
            } else {
                codes.put(systems[i], cell);
            }
        }
        return new Term(vocabulary, cells.get(0), cells.get(1), synonyms, codes, attributes, cells.get(last));
    }

    private IllegalStateException malformed(String what) {
        return new IllegalStateException(vocabulary.fileName() + ", line " + line + ": the line " + what);
    }
}
