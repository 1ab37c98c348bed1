// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.numbering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calx.manuscript.citation.Bibliography;
import org.calx.manuscript.citation.CitationProcessor;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.citation.FormattedCitations;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;

/** Formats the citations of a manuscript, captions and tables included, in reading order. */
public final class CitationNumbers {

    private final Bibliography bibliography;
    private final FormattedCitations formatted;

    /**
     * Reads all citations and formats them with a style.
     *
     * @param bibliography the references
     * @param style        the style
     * @param parts        the parts of the manuscript that cite, in reading order
     */
    public CitationNumbers(Bibliography bibliography, CitationStyle style, List<List<Block>> parts) {
        this.bibliography = bibliography;
        Set<List<String>> cited = new LinkedHashSet<>();
        Rewriting reading = new Rewriting() {
            @Override
            void citation(Citation citation, List<Inline> out) {
                cited.add(citation.keys());
            }
        };
        parts.forEach(reading::blocks);
        formatted = CitationProcessor.format(bibliography, style, cited);
    }

    /** {@return the blocks with their citations formatted; an unknown key is printed between brackets with a question mark} */
    public List<Block> number(List<Block> blocks) {
        return new Rewriting() {
            @Override
            void citation(Citation citation, List<Inline> out) {
                List<Run> printed = new ArrayList<>(formatted.of(citation.keys()));
                if (!printed.isEmpty()) {
                    Spacing.before(FormattedCitations.isRaised(printed), out);
                }
                for (String key : citation.keys()) {
                    if (!bibliography.contains(key)) {
                        printed.add(Run.of("[?" + key + "]"));
                    }
                }
                if (!printed.isEmpty()) {
                    out.add(new Citation(citation.keys(), printed));
                }
            }

            @Override
            void run(Run run, List<Inline> out) {
                Spacing.behind(run, out);
            }
        }.blocks(blocks);
    }

    /** {@return the references cited; empty when nothing is} */
    public List<ReferenceList.Entry> references() {
        return formatted.references();
    }
}
