// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;

import de.undercouch.citeproc.csl.CSLItemData;

/**
 * Formats citations and the reference list of one manuscript. Numbers follow the order of {@link #cite}; entries never cited are not
 * listed. Not safe for use by several threads.
 */
public final class CitationProcessor {

    private static final String WARM_UP = """
            @article{any, author = {Any, One and Any, Two}, title = {Any {Title} \\textit{at} all}, journal = {Any},
              year = {2000}, volume = {1}, pages = {1--2}, doi = {10.0/any}}
            """;

    private final Bibliography bibliography;
    private final CitationStyle style;
    private final List<String> order = new ArrayList<>();

    /**
     * Formats with a style.
     *
     * @param bibliography the references
     * @param style        the style
     */
    public CitationProcessor(Bibliography bibliography, CitationStyle style) {
        this.bibliography = bibliography;
        this.style = style;
    }

    /**
     * Reads, cites and lists an entry that stands for any, because the first time takes many times as long as the second. May
     * run on another thread while the case is read; uses nothing of the model.
     *
     * @param style the style that will be used
     */
    public static void warmUp(CitationStyle style) {
        CitationProcessor processor = new CitationProcessor(Bibliography.of(Path.of("warm-up.bib"), WARM_UP), style);
        processor.cite(List.of("any"));
        processor.references();
    }

    /**
     * Cites; called in reading order.
     *
     * @param keys what is cited together; keys the bibliography lacks are left out
     * @return what is printed; empty when no key is known
     */
    public List<Run> cite(List<String> keys) {
        List<Integer> numbers = new ArrayList<>();
        for (String key : new LinkedHashSet<>(keys)) {
            if (bibliography.contains(key)) {
                if (!order.contains(key)) {
                    order.add(key);
                }
                numbers.add(order.indexOf(key) + 1);
            }
        }
        return numbers.isEmpty() ? List.of() : List.of(style.citation(NumberRanges.of(numbers)));
    }

    /** {@return the entries cited, in the order of the style} */
    public List<ReferenceList.Entry> references() {
        if (order.isEmpty()) {
            return List.of();
        }
        List<CSLItemData> items = order.stream().map(bibliography::item).toList();
        List<String> texts = StyleEngine.format(style, items);
        List<ReferenceList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            entries.add(ReferenceEntry.of(items.get(i), texts.get(i)));
        }
        return entries;
    }
}
