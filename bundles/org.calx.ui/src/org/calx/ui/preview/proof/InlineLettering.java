// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.calx.manuscript.document.Bookmark;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.LineBreak;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.PageReference;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Run;
import org.calx.ui.preview.proof.Lettering.Emphasis;

/** Turns inlines into lettering, and keeps what they say and point at. */
final class InlineLettering {

    private final StringBuilder text = new StringBuilder();
    private final List<Emphasis> emphases = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();
    private final List<Pointer> pointers = new ArrayList<>();
    private final int cell;

    InlineLettering(int cell) {
        this.cell = cell;
    }

    InlineLettering add(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
            case Run run -> run(run.text(), run.marks(), false);
            case Link link -> link.content().forEach(run -> run(run.text(), run.marks(), true));
            case Citation citation -> citation(citation);
            case CrossReference reference -> {
                int start = text.length();
                run(reference.text(), Set.of(), false);
                pointers.add(new Pointer(cell, start, text.length(), reference.bookmark()));
            }
            case LineBreak lineBreak -> text.append('\n');
            case Passage passage -> passage(passage);
            case Bookmark bookmark -> add(bookmark.content());
            case PageReference page -> text.append('…');
            }
        }
        return this;
    }

    /** The bold label of a caption, and its words. */
    InlineLettering caption(Caption caption) {
        run(caption.kind().label() + " " + caption.number() + (caption.text().isEmpty() ? "." : ". "), EnumSet.of(Run.Mark.BOLD), false);
        return add(caption.text());
    }

    Lettering lettering() {
        return new Lettering(text.toString(), emphases);
    }

    List<Saying> sayings() {
        return sayings;
    }

    List<Pointer> pointers() {
        return pointers;
    }

    private void run(String words, Set<Run.Mark> marks, boolean link) {
        int start = text.length();
        text.append(words);
        if (!words.isEmpty() && (link || !marks.isEmpty())) {
            emphases.add(new Emphasis(start, text.length(), marks, link));
        }
    }

    private void citation(Citation citation) {
        int start = text.length();
        citation.rendered().forEach(run -> run(run.text(), run.marks(), false));
        if (!citation.keys().isEmpty() && text.length() > start) {
            pointers.add(new Pointer(cell, start, text.length(), PieceMaker.reference(citation.keys().getFirst())));
        }
    }

    private void passage(Passage passage) {
        int start = text.length();
        add(passage.content()); // what is inside comes first
        for (Sentences.Part sentence : Sentences.of(text, start, text.length())) {
            sayings.add(new Saying(cell, sentence.start(), visibleEnd(sentence), passage.origin()));
        }
    }

    private int visibleEnd(Sentences.Part sentence) {
        int end = sentence.end();
        while (end > sentence.start() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
