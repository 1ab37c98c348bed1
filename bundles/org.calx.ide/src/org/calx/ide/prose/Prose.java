// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calx.ide.highlighting.Highlight;

/** Finds narrative text and quoted text of a file, but not quoted names, codes and files. Nothing is parsed. */
public final class Prose {

    private static final String QUOTES = "\"\"\"";

    /** Keywords whose quoted text is a name, an address, a code or a file. */
    private static final Set<String> NAMES = Set.of("author", "affiliation", "orcid", "email", "degree", "phone", "figure", "references", "code", "style",
            "journal", "based", "source", "variant", "term", "synonyms", "template", "issn", "url", "doi", "acknowledgement", "clone", "credit");

    private Prose() {
    }

    /**
     * Finds the prose.
     *
     * @param text   the whole text of a file
     * @param tokens its pieces, as {@link org.calx.ide.highlighting.TokenHighlighter} tells them
     * @return the prose, in order
     */
    public static List<ProseRange> of(String text, List<Highlight> tokens) {
        List<ProseRange> prose = new ArrayList<>();
        String keyword = "";
        for (Highlight token : tokens) {
            String words = text.substring(token.offset(), Math.min(token.end(), text.length()));
            switch (token.kind()) {
            case KEYWORD -> keyword = words;
            case PROSE -> add(token, words, words.startsWith(QUOTES) ? QUOTES : "\"", prose);
            case STRING -> {
                if (!NAMES.contains(keyword)) {
                    add(token, words, "\"", prose);
                }
            }
            default -> { }
            }
        }
        return prose;
    }

    /** {@return the quoted names of a file: of authors, institutions and terms of its own} */
    public static List<ProseRange> names(String text, List<Highlight> tokens) {
        List<ProseRange> names = new ArrayList<>();
        String keyword = "";
        for (Highlight token : tokens) {
            String words = text.substring(token.offset(), Math.min(token.end(), text.length()));
            switch (token.kind()) {
            case KEYWORD -> keyword = words;
            case STRING -> {
                if (NAMES.contains(keyword)) {
                    add(token, words, "\"", names);
                }
            }
            default -> { }
            }
        }
        return names;
    }

    private static void add(Highlight token, String words, String quotes, List<ProseRange> prose) {
        int start = words.startsWith(quotes) ? quotes.length() : 0;
        int end = words.length() >= start + quotes.length() && words.endsWith(quotes) ? words.length() - quotes.length() : words.length();
        if (end > start) {
            prose.add(new ProseRange(token.offset() + start, end - start));
        }
    }
}
