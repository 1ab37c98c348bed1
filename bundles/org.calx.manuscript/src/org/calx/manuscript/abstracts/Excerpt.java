// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.abstracts;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.narrative.NarrativeLayout;
import org.calx.manuscript.numbering.WordCount;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.Writing;
import org.calx.model.Narrative;
import org.calx.model.Section;

/** The first sentences of the author's text, without citations, which an abstract does not carry. */
final class Excerpt {

    private Excerpt() {
    }

    /** {@return whole sentences up to a number of words, at least one; empty when the author wrote nothing for that part} */
    static List<Inline> of(Writing writing, Section part, int words) {
        for (Narrative text : writing.narratives(part)) {
            for (NarrativeLayout.Line line : writing.quietly().lines(text.getText(), text, "text")) {
                return List.of(Prose.passage(text, shortened(line.content(), words)));
            }
        }
        return List.of();
    }

    private static List<Inline> shortened(List<Inline> content, int words) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Citation) {
                unspace(kept);
            } else if (inline instanceof Run run) {
                int end = 0;
                for (int next = sentenceEnd(run.text(), 0); next > 0; next = sentenceEnd(run.text(), next)) {
                    List<Inline> trial = new ArrayList<>(kept);
                    trial.add(new Run(run.text().substring(0, next), run.marks()));
                    if (WordCount.words(trial) > words && (end > 0 || hasSentence(kept))) {
                        return cut(kept, run, end);
                    }
                    end = next;
                }
                kept.add(run);
            } else {
                kept.add(inline);
            }
        }
        return kept;
    }

    private static List<Inline> cut(List<Inline> kept, Run run, int end) {
        List<Inline> out = new ArrayList<>(kept);
        if (end > 0) {
            out.add(new Run(run.text().substring(0, end).stripTrailing(), run.marks()));
            return out;
        }
        // the sentence before began in an earlier run: back to its end
        for (int i = out.size() - 1; i >= 0; i--) {
            int last = out.get(i) instanceof Run earlier ? lastSentenceEnd(earlier.text()) : 0;
            if (last > 0) {
                Run earlier = (Run) out.get(i);
                out.set(i, new Run(earlier.text().substring(0, last).stripTrailing(), earlier.marks()));
                return out.subList(0, i + 1);
            }
        }
        return out;
    }

    private static boolean hasSentence(List<Inline> kept) {
        return kept.stream().anyMatch(inline -> inline instanceof Run run && lastSentenceEnd(run.text()) > 0);
    }

    private static int lastSentenceEnd(String text) {
        int last = 0;
        for (int next = sentenceEnd(text, 0); next > 0; next = sentenceEnd(text, next)) {
            last = next;
        }
        return last;
    }

    /** The position after the next full stop that ends a sentence; 0 for none. */
    private static int sentenceEnd(String text, int from) {
        for (int i = Math.max(from, 0); i < text.length(); i++) {
            if (".?!".indexOf(text.charAt(i)) >= 0 && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static void unspace(List<Inline> kept) {
        int last = kept.size() - 1;
        if (last >= 0 && kept.get(last) instanceof Run run) {
            kept.set(last, new Run(run.text().stripTrailing(), run.marks()));
        }
    }
}
