// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.undercouch.citeproc.csl.CSLItemData;

/** Formats the citations and the reference list of one manuscript. */
public final class CitationProcessor {

    private static final String WARM_UP = """
            @article{any, author = {Any, One and Any, Two}, title = {Any {Title} \\textit{at} all}, journal = {Any},
              year = {2000}, volume = {1}, pages = {1--2}, doi = {10.0/any}}
            """;

    private CitationProcessor() {
    }

    /**
     * Formats. Numbers follow the order of first citation, unless the style sorts its list; entries never cited are not listed.
     *
     * @param bibliography the references
     * @param style        the style
     * @param citations    what is cited together, in reading order; keys the bibliography lacks are left out
     * @return citations and list
     */
    public static FormattedCitations format(Bibliography bibliography, CitationStyle style, Collection<List<String>> citations) {
        Map<String, CSLItemData> items = new LinkedHashMap<>();
        Map<List<String>, List<String>> known = new LinkedHashMap<>();
        for (List<String> keys : citations) {
            Set<String> found = new LinkedHashSet<>(keys);
            found.removeIf(key -> !bibliography.contains(key));
            if (!found.isEmpty()) {
                known.put(List.copyOf(keys), List.copyOf(found));
                found.forEach(key -> items.computeIfAbsent(key, bibliography::item));
            }
        }
        return items.isEmpty() ? new FormattedCitations(Map.of(), List.of()) : StyleEngine.format(style, List.copyOf(items.values()), known);
    }

    /**
     * Reads, cites and lists an entry that stands for any, because the first time takes many times as long as the second. May
     * run on another thread while the case is read; uses nothing of the model.
     *
     * @param style the style that will be used
     */
    public static void warmUp(CitationStyle style) {
        format(Bibliography.of(Path.of("warm-up.bib"), WARM_UP), style, List.of(List.of("any")));
    }
}
