// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.calx.manuscript.problem.Problem.Kind;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;

import de.undercouch.citeproc.csl.CSLItemData;

/** Reads one BibTeX file, entry by entry, so that a broken entry costs only itself. */
final class BibtexReader {

    /** Takes an entry. */
    @FunctionalInterface
    interface Sink {
        /** Takes the entry with that key, which starts on that line. */
        void accept(String key, int line, CSLItemData item);
    }

    /** A file with nothing but remarks is one that is still empty. */
    private static final Pattern COMMENTS = Pattern.compile("(\\s*+(%.*+)?)*+");

    private final Path file;
    private final String text;
    private final List<BibliographyProblem> problems = new ArrayList<>();
    private final StringBuilder macros = new StringBuilder();

    BibtexReader(Path file, String text) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** {@return what was wrong, in order} */
    List<BibliographyProblem> problems() {
        return problems;
    }

    /** Reads all entries. */
    void read(Sink sink) {
        List<BibtexChunk> chunks = BibtexChunk.split(text);
        if (chunks.isEmpty() && !COMMENTS.matcher(text).matches()) {
            problem(1, "there is no entry in the file; an entry starts with @article{key,");
        }
        for (BibtexChunk chunk : chunks) {
            switch (chunk.type().toLowerCase(Locale.ROOT)) {
                case "comment", "preamble" -> {
                }
                case "string" -> macros.append(chunk.text()).append('\n');
                default -> entry(chunk, sink);
            }
        }
    }

    private void entry(BibtexChunk chunk, Sink sink) {
        if (!chunk.closed()) {
            problem(chunk.line(), "the entry \"" + chunk.key() + "\" is not closed; a brace or quotation mark is missing before the next entry");
            return;
        }
        try {
            BibTeXDatabase database = new Lenient().parse(new StringReader(macros + chunk.text()));
            for (Map.Entry<Key, BibTeXEntry> found : database.getEntries().entrySet()) {
                sink.accept(found.getKey().getValue(), chunk.line(), BibtexItem.of(found.getValue()));
            }
        } catch (ParseException e) {
            int inside = e.currentToken == null || e.currentToken.next == null ? 1 : e.currentToken.next.beginLine;
            int before = (int) macros.chars().filter(c -> c == '\n').count();
            String at = e.currentToken == null || e.currentToken.next == null ? "" : " near \"" + shortened(e.currentToken.next.image) + "\"";
            problem(chunk.line() + Math.max(0, inside - 1 - before),
                    "the entry \"" + chunk.key() + "\" cannot be understood" + at + "; check its commas, braces and equals signs");
        } catch (RuntimeException e) {
            problem(chunk.line(), "the entry \"" + chunk.key() + "\" cannot be understood: " + shortened(String.valueOf(e.getMessage())));
        }
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private void problem(int line, String message) {
        problems.add(new BibliographyProblem(Kind.BIBLIOGRAPHY_UNREADABLE, file, line, message));
    }

    /** Takes an undefined macro for its own name, as most reference managers do. */
    private static final class Lenient extends BibTeXParser {

        Lenient() throws ParseException {
            super();
        }

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {
            // undefined: printed as it stands
        }
    }
}
