// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.numbering;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.citation.Bibliography;
import org.calx.manuscript.citation.CitationProcessor;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;

/** Formats citations in reading order. */
public final class CitationNumbers {

    private final Bibliography bibliography;
    private final CitationStyle style;
    private final CitationProcessor processor;

    /**
     * Formats with a style.
     *
     * @param bibliography the references
     * @param style        the style
     */
    public CitationNumbers(Bibliography bibliography, CitationStyle style) {
        this.bibliography = bibliography;
        this.style = style;
        this.processor = new CitationProcessor(bibliography, style);
    }

    /** {@return the blocks with their citations formatted; an unknown key is printed between brackets with a question mark} */
    public List<Block> number(List<Block> blocks) {
        return new Rewriting() {
            @Override
            void citation(Citation citation, List<Inline> out) {
                List<Run> printed = new ArrayList<>(processor.cite(citation.keys()));
                if (!printed.isEmpty() && style.isRaised()) {
                    unspace(out);
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
        }.blocks(blocks);
    }

    /** A raised number follows its word without a space. */
    private static void unspace(List<Inline> out) {
        int last = out.size() - 1;
        if (last >= 0 && out.get(last) instanceof Run run && run.text().endsWith(" ")) {
            out.set(last, new Run(run.text().stripTrailing(), run.marks()));
        }
    }

    /** {@return the references cited; empty when nothing is} */
    public List<ReferenceList.Entry> references() {
        return processor.references();
    }
}
